/** Pictures that were chosen and have not left. Their ids are chosen with them, so that sent twice each is one. */
import { signal } from '@preact/signals';
import type { Act } from './outbox.ts';

export interface TakenPicture {
  readonly id: string;
  /** A `data:` address. */
  readonly src: string;
}

export interface PictureSource {
  readPictures(): readonly TakenPicture[];
  writePictures(pictures: readonly TakenPicture[]): void;
  newId(): string;
}

/** Those of the text that is being written; kept apart from its words, which are written with every letter. */
export function takePictures(source: PictureSource) {
  const pictures = signal<readonly TakenPicture[]>(source.readPictures());
  const put = (next: readonly TakenPicture[]) => {
    pictures.value = next;
    source.writePictures(next);
  };
  return {
    pictures,
    put,
    add: (sources: readonly string[]) =>
      put([...pictures.value, ...sources.map((src) => ({ id: source.newId(), src }))]),
    remove: (id: string) => put(pictures.value.filter((each) => each.id !== id)),
  };
}

/** Uploads, to be sent before what shows them. */
export const uploadsOf = (pictures: readonly TakenPicture[], title: string): Act[] =>
  pictures.map(({ id, src }) => ({ id, name: 'addPicture', params: { id }, picture: src, title }));
