/** Pictures that were chosen survive the page, and are uploaded under the ids that were chosen with them. */
import { expect, it } from 'vitest';
import { takePictures, uploadsOf, type TakenPicture } from '#widget/model/taken-picture.ts';
import { uuid } from '../sample.ts';

it('keeps what was chosen, and names each once', () => {
  let kept: readonly TakenPicture[] = [{ id: uuid(1), src: 'data:a' }];
  let ids = 1;
  const source = {
    readPictures: () => kept,
    writePictures: (next: readonly TakenPicture[]) => void (kept = next),
    newId: () => uuid((ids += 1)),
  };
  const taken = takePictures(source);
  taken.add(['data:b', 'data:c']);
  taken.remove(uuid(2));
  expect(kept).toEqual([
    { id: uuid(1), src: 'data:a' },
    { id: uuid(3), src: 'data:c' },
  ]);
  expect(takePictures(source).pictures.value).toEqual(kept);
  expect(uploadsOf(kept, 'Titre')[1]).toEqual({
    id: uuid(3),
    name: 'addPicture',
    params: { id: uuid(3) },
    picture: 'data:c',
    title: 'Titre',
  });
});
