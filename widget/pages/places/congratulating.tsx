/** Joins congratulating, where a fact is seen, to the API. Its code comes only to those who may. */
import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../client.ts';
import { GivenPraise } from '../../model/given-praise.ts';
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

/** One for each reader of this page: lines of facts come and go. */
const known = new Map<string, InstanceType<typeof GivenPraise>>();

function givenBy(client: Client, meId: string): InstanceType<typeof GivenPraise> {
  const list = async () => (await client.call('listGiven')).items;
  const given = known.get(meId) ?? new GivenPraise({ list });
  known.set(meId, given);
  return given;
}

function sourceOf(client: Client, given: InstanceType<typeof GivenPraise>): RecognisingSource {
  return {
    newId,
    async recognise(draft) {
      const remember = () => given.note(draft.personId, draft.fact);
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
  const [given] = useState(() => givenBy(client, meId));
  const [recognising] = useState(() => new Recognising(sourceOf(client, given)));
  useEffect(() => {
    void given.load();
    return () => recognising[Symbol.dispose]();
  }, [given, recognising]);
  if (!given.asked.value) return null;
  const isGiven = ({ person, fact }: Praise) => given.has(person.id, fact);
  return <CongratulateAct recognising={recognising} praises={praises} isGiven={isGiven} />;
}
