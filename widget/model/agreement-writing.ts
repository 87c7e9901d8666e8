/** An agreement being written, new or anew: its name, its days, its kit. What is written stays until the server has it, whatever happens to the page. */
import { computed, createModel, signal, type Signal } from '@preact/signals';
import type { Agreement } from '#contract/agreement';
import type { KitFile } from '#contract/kit-file';
import type { Picture } from '#contract/picture';
import { KIT_FILE_MAX_BYTES } from '#contract/words';
import { keepBegun, resume, type BegunSource } from './begun-agreement.ts';
import { makeAct } from './loaded.ts';
import { finish, type WholeAgreement, type WrittenAgreement, type WrittenLink } from './written-agreement.ts';

export interface AgreementWritingSource extends BegunSource {
  save(agreement: WholeAgreement, id: string): Promise<Agreement>;
  addPicture(file: File): Promise<Picture>;
  addFile(file: File): Promise<KitFile>;
  /** Of a new one: the one that was begun may have arrived, and must not become another. */
  newId?(): string;
}

const isTooLarge = ({ size }: File) => size > KIT_FILE_MAX_BYTES;

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
  return { ...kit, isAdding: computed(() => kit.adding.busy.value || kit.addingFile.busy.value) };
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

function writePictures(source: AgreementWritingSource, written: Written, change: Change) {
  const adding = makeAct();
  const pictures = () => written.value.pictures;
  return {
    adding,
    addPicture: (file: File) =>
      adding.run(async () => {
        const picture = await source.addPicture(file);
        change({ pictures: [...pictures(), picture] });
      }),
    removePicture: (id: string) => change({ pictures: pictures().filter((picture) => picture.id !== id) }),
  };
}

function writeFiles(source: AgreementWritingSource, written: Written, change: Change) {
  const addingFile = makeAct();
  const tooLarge = signal<string | undefined>(undefined);
  const files = () => written.value.files;
  return {
    addingFile,
    /** Name of the first file that was not even sent: a server would cut it off without a word. */
    tooLarge,
    /** All that can be taken, whatever becomes of one among them; why the first one was refused stays to be read. */
    async addFiles(chosen: readonly File[]): Promise<void> {
      tooLarge.value = chosen.find(isTooLarge)?.name;
      await addingFile.run(async () => {
        const refusals: unknown[] = [];
        for (const file of chosen.filter((one) => !isTooLarge(one))) {
          const added = await source.addFile(file).catch((cause: unknown) => void refusals.push(cause));
          if (added) change({ files: [...files(), added] });
        }
        if (refusals.length > 0) throw refusals[0];
      });
    },
    removeFile: (id: string) => change({ files: files().filter((file) => file.id !== id) }),
  };
}
