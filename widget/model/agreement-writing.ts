/** An agreement being written, new or anew: its name, its days, its kit. What is written stays until the server has it. */
import { createModel, signal, type Signal } from '@preact/signals';
import type { Agreement, AgreementEdit } from '#contract/agreement';
import type { Picture } from '#contract/picture';
import { makeAct } from './loaded.ts';

/** `place`: its own number, whatever comes before it. */
export interface WrittenLink {
  readonly place: number;
  readonly label: string;
  readonly url: string;
}
/** As fields hold it: an empty day is none. */
export interface WrittenAgreement {
  readonly name: string;
  readonly body: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly deadline: string;
  readonly links: readonly WrittenLink[];
  readonly pictures: readonly Picture[];
}
/** All of it, with `null` where there is no day. */
export type WholeAgreement = {
  readonly [Key in keyof AgreementEdit]-?: Exclude<AgreementEdit[Key], undefined>;
};

export interface AgreementWritingSource {
  save(agreement: WholeAgreement): Promise<Agreement>;
  addPicture(file: File): Promise<Picture>;
}

export const blankAgreement = (startsOn: string): WrittenAgreement => ({
  name: '',
  body: '',
  startsOn,
  endsOn: '',
  deadline: '',
  links: [],
  pictures: [],
});

export function rewrite(agreement: Agreement): WrittenAgreement {
  const { name, body, startsOn, endsOn = '', deadline = '', pictures } = agreement;
  const links = agreement.links.map((link, place) => ({ ...link, place }));
  return { name, body, startsOn, endsOn, deadline, links, pictures };
}

/** A link without an address is none; one without a name is called by its address. */
function finish({
  name,
  body,
  startsOn,
  endsOn,
  deadline,
  links,
  pictures,
}: WrittenAgreement): WholeAgreement {
  const named = links.map(({ label, url }) => ({
    label: label.trim() || url.trim().slice(0, 80),
    url: url.trim(),
  }));
  return {
    name: name.trim(),
    body: body.trim(),
    startsOn,
    endsOn: endsOn === '' ? null : endsOn,
    deadline: deadline === '' ? null : deadline,
    links: named.filter(({ url }) => url !== ''),
    pictures: pictures.map(({ id }) => id),
  };
}

export const AgreementWriting = createModel((source: AgreementWritingSource, start: WrittenAgreement) => {
  const written = signal<WrittenAgreement>(start);
  /** Why it was refused. */
  const act = makeAct();
  const change = (part: Partial<WrittenAgreement>) => {
    written.value = { ...written.value, ...part };
  };
  return {
    written,
    act,
    change,
    ...writeLinks(written, change),
    ...writePictures(source, written, change),
    /** Gives the agreement as the server has it now, or nothing when it was refused. */
    async send(): Promise<Agreement | undefined> {
      let kept: Agreement | undefined;
      await act.run(async () => {
        kept = await source.save(finish(written.value));
      });
      return kept;
    },
  };
});

type Written = Signal<WrittenAgreement>;
type Change = (part: Partial<WrittenAgreement>) => void;

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
