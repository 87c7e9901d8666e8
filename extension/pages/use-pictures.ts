/** The pictures of one text, as long as this page lives: going to a practice and back does not take them away. */
import { useState } from 'preact/hooks';
import { newId } from '#widget/new-id.ts';
import type { TakenPicture } from '#widget/model/taken-picture.ts';

const known = new Map<string, readonly TakenPicture[]>();

/** `of`: the id of what is being written. */
export function usePictures(of: string) {
  const [, draw] = useState(0);
  const pictures = known.get(of) ?? [];
  const put = (next: readonly TakenPicture[]) => {
    known.set(of, next);
    draw((count) => count + 1);
  };
  return {
    pictures,
    onAdd: (sources: readonly string[]) =>
      put([...(known.get(of) ?? []), ...sources.map((src) => ({ id: newId(), src }))]),
    onRemove: (id: string) => put((known.get(of) ?? []).filter((each) => each.id !== id)),
  };
}
