/** Files sent for a kit, and what the tests of kits have in common. */
import { randomUUID } from 'node:crypto';
import { makePdf } from '../../pdf.ts';
import { actorOf, fill, type Stage } from '../stage.ts';

export interface SentFile {
  readonly id?: string;
  readonly name?: string;
  readonly bytes?: Uint8Array;
}

export async function sendFile(
  { useCases }: Stage,
  who: string,
  { id = randomUUID(), name = 'Tarif.pdf', bytes = makePdf() }: SentFile = {},
) {
  const input = fill<'addKitFile'>({ params: { id }, query: { name } });
  return (await useCases.addKitFile({ name: 'addKitFile', actor: actorOf(who), input }, bytes)).reply;
}

/** Whether a row and its bytes are still there. */
export async function isKept({ store, ports }: Stage, id: string): Promise<readonly [boolean, boolean]> {
  const row = await store.read((db) => db.get('kitFiles', id));
  return [row !== undefined, (await ports.kitShelf.get(id)) !== undefined];
}
