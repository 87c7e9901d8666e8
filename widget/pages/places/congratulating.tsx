/** Joins congratulating, where a fact is seen, to the API. Its code comes only to those who may. */
import type { Client } from '../../client.ts';
import type { Praise } from '../../model/praises-of.ts';
import { newId } from '../../new-id.ts';
import { Congratulating as Shared, type PraiseSource } from '../../ui/congratulating.tsx';
import styles from '../../ui/views/recognition/recognition.css?inline';
import { addStyles } from '../shadow-styles.ts';

addStyles(styles);

export interface CongratulatingProps {
  readonly client: Client;
  readonly meId: string;
  readonly praises: readonly Praise[];
}

const sourceOf = (client: Client): PraiseSource => ({
  newId,
  list: async () => (await client.call('listGiven')).items,
  recognise: (body, key) => client.call('recognise', { body, key }),
});

export function Congratulating({ client, meId, praises }: CongratulatingProps) {
  return <Shared source={sourceOf(client)} meId={meId} praises={praises} />;
}
