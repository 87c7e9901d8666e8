/** An agreement being written, new or anew: its name, its days, its kit. What is written stays until the server has it, whatever happens to the page. */
import { computed, createModel, signal, type Signal } from '@preact/signals';
import type { Agreement } from '#contract/agreement';
import type { KitFile } from '#contract/kit-file';
import type { Picture } from '#contract/picture';
import { KIT_FILE_MAX_BYTES, KIT_FILES_MAX, PICTURE_MAX_BYTES } from '#contract/words';
import { keepBegun, resume, type BegunSource } from './begun-agreement.ts';
import { makeAct } from './loaded.ts';
import { makeUploads } from './uploads.ts';
import { finish, type WholeAgreement, type WrittenAgreement, type WrittenLink } from './written-agreement.ts';

export interface AgreementWritingSource extends BegunSource {
  save(agreement: WholeAgreement, id: string): Promise<Agreement>;
  addPicture(file: File): Promise<Picture>;
  addFile(file: File): Promise<KitFile>;
  /** Of a new one: the one that was begun may have arrived, and must not become another. */
  newId?(): string;
}

/** `start`: what is there, or a blank one; its id is the agreement's. */
export const AgreementWriting = createModel(
  (source: AgreementWritingSource, id: string, start: WrittenAgreement) => {
    let own = id;
    const begun = keepBegun(source, () => own, start);
    const written = signal<WrittenAgreement>(resume(source.readBegun(), start));
    const resumed = signal(written.value !== start);
    /** Why it was refused. */
    const act = makeAct();
    const change = (part: Partial<WrittenAgreement>) => {
      written.value = { ...written.value, ...part };
      begun.note(written.value);
    };
    const kit = writeKit(source, written, change);
    return {
      written,
      act,
      change,
      /** It goes on from what was begun earlier. */
      resumed: computed(() => resumed.value),
      startOver() {
        own = source.newId?.() ?? own;
        resumed.value = false;
        written.value = start;
        begun.forget();
      },
      ...writeLinks(written, change),
      ...kit,
      /** Gives the agreement as the server has it now, or nothing when it was refused. */
      async send(): Promise<Agreement | undefined> {
        let kept: Agreement | undefined;
        if (kit.isAdding.value) return kept;
        await act.run(async () => {
          kept = await source.save(finish(written.value), own);
          begun.forget();
        });
        return kept;
      },
    };
  },
);

type Written = Signal<WrittenAgreement>;
type Change = (part: Partial<WrittenAgreement>) => void;

function writeKit(source: AgreementWritingSource, written: Written, change: Change) {
  const kit = { ...writePictures(source, written, change), ...writeFiles(source, written, change) };
  /** What is on its way belongs to it: without it the agreement is not whole. */
  return {
    ...kit,
    isAdding: computed(() => kit.sendingPictures.underWay.value + kit.sendingFiles.underWay.value > 0),
  };
}

function writeLinks(written: Written, change: Change) {
  const links = () => written.value.links;
  return {
    addLink() {
      const place = Math.max(-1, ...links().map((link) => link.place)) + 1;
      change({ links: [...links(), { place, label: '', url: '' }] });
    },
    /** In place of the link of the same place. */
    writeLink: (link: WrittenLink) =>
      change({ links: links().map((each) => (each.place === link.place ? link : each)) }),
    removeLink: (place: number) => change({ links: links().filter((link) => link.place !== place) }),
  };
}

/** As many pictures as the contract takes. */
const PICTURES_MAX = 12;

function writePictures(source: AgreementWritingSource, written: Written, change: Change) {
  const pictures = () => written.value.pictures;
  return {
    sendingPictures: makeUploads<Picture>({
      send: (file) => source.addPicture(file),
      add: (picture) => change({ pictures: [...pictures(), picture] }),
      room: () => PICTURES_MAX - pictures().length,
      isTooLarge: ({ size }) => size > PICTURE_MAX_BYTES,
    }),
    removePicture: (id: string) => change({ pictures: pictures().filter((picture) => picture.id !== id) }),
  };
}

function writeFiles(source: AgreementWritingSource, written: Written, change: Change) {
  const files = () => written.value.files;
  return {
    sendingFiles: makeUploads<KitFile>({
      send: (file) => source.addFile(file),
      add: (file) => change({ files: [...files(), file] }),
      room: () => KIT_FILES_MAX - files().length,
      isTooLarge: ({ size }) => size > KIT_FILE_MAX_BYTES,
    }),
    removeFile: (id: string) => change({ files: files().filter((file) => file.id !== id) }),
  };
}
