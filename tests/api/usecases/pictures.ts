/** Pictures sent, and what the tests of them have in common. */
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { actorOf, fill, type Stage } from './stage.ts';

const drawn = sharp({ create: { width: 8, height: 6, channels: 3, background: 'red' } })
  .png()
  .toBuffer();

export async function sendPicture({ useCases }: Stage, who: string, id: string = randomUUID()) {
  const input = fill<'addPicture'>({ params: { id }, query: { alt: '' } });
  return (await useCases.addPicture({ name: 'addPicture', actor: actorOf(who), input }, await drawn)).reply;
}

/** Whether a row and its bytes are still there. */
export async function isPictureKept(
  { store, ports }: Stage,
  id: string,
): Promise<readonly [boolean, boolean]> {
  const row = await store.read((db) => db.get('pictures', id));
  return [row !== undefined, (await ports.shelf.get(id)) !== undefined];
}
