/** Joins congratulating, where a fact is seen, to the API. Its code comes only to those who may. */
import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../client.ts';
import type { Praise } from '../../model/praises-of.ts';
import { Recognising } from '../../model/recognising.ts';
import { newId } from '../../new-id.ts';
import { CongratulateAct } from '../../ui/congratulate-act.tsx';
import styles from '../../ui/views/recognition/recognition.css?inline';
import { addStyles } from '../shadow-styles.ts';

addStyles(styles);

export interface CongratulatingProps {
  readonly client: Client;
  readonly praises: readonly Praise[];
}

export function Congratulating({ client, praises }: CongratulatingProps) {
  const [recognising] = useState(
    () => new Recognising({ recognise: (draft) => client.call('recognise', { body: draft }), newId }),
  );
  useEffect(() => () => recognising[Symbol.dispose](), [recognising]);
  return <CongratulateAct recognising={recognising} praises={praises} />;
}
