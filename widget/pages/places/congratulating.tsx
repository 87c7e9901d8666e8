/** Joins congratulating, where a fact is seen, to the API. Its code comes only to those who may. */
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { FactName } from '#contract/recognition';
import type { Client } from '../../client.ts';
import type { Praise } from '../../model/praises-of.ts';
import { readFailure } from '../../model/read-failure.ts';
import { Recognising, type RecognisingSource } from '../../model/recognising.ts';
import { newId } from '../../new-id.ts';
import { CongratulateAct } from '../../ui/congratulate-act.tsx';
import styles from '../../ui/views/recognition/recognition.css?inline';
import { addStyles } from '../shadow-styles.ts';

addStyles(styles);

export interface CongratulatingProps {
  readonly client: Client;
  readonly meId: string;
  readonly praises: readonly Praise[];
}

/** What was said since the page is there, by whom to whom for what; only the server knows the rest, and says so. */
const said = signal<ReadonlySet<string>>(new Set());
const keyOf = (meId: string, personId: string, { kind, id }: FactName) =>
  [meId, personId, kind, id].join(' ');

function sourceOf(client: Client, meId: string): RecognisingSource {
  return {
    newId,
    async recognise(draft) {
      const remember = () =>
        void (said.value = new Set([...said.value, keyOf(meId, draft.personId, draft.fact)]));
      try {
        await client.call('recognise', { body: draft });
        remember();
      } catch (error) {
        if (readFailure(error).code === 'conflict') remember();
        throw error;
      }
    },
  };
}

export function Congratulating({ client, meId, praises }: CongratulatingProps) {
  const [recognising] = useState(() => new Recognising(sourceOf(client, meId)));
  useEffect(() => () => recognising[Symbol.dispose](), [recognising]);
  const isGiven = ({ person, fact }: Praise) => said.value.has(keyOf(meId, person.id, fact));
  return <CongratulateAct recognising={recognising} praises={praises} isGiven={isGiven} />;
}
