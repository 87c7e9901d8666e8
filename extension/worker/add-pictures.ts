/** Puts pictures into the outbox before what shows them: same order, so they leave first. False: there is no room. */
import type { TakenPicture } from '#widget/model/taken-picture.ts';
import type { NewIntent } from './intent.ts';
import type { Rooms } from './rooms.ts';

export async function addPictures(
  { outbox }: Pick<Rooms, 'outbox'>,
  about: Pick<NewIntent, 'order' | 'title'>,
  pictures: readonly TakenPicture[] = [],
): Promise<boolean> {
  for (const { id, src } of pictures) {
    // Its own id names it on the server too: put in twice, it is one.
    const upload = { endpoint: 'addPicture', params: { id }, picture: src, ...about } as const;
    if (!(await outbox.add(upload))) return false;
  }
  return true;
}
