/** An agreement as the fields of its form hold it, and as the server takes it. */
import type { Agreement, AgreementEdit } from '#contract/agreement';
import type { KitFile } from '#contract/kit-file';
import type { Picture } from '#contract/picture';

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
  readonly files: readonly KitFile[];
}
/** All of it, with `null` where there is no day. */
export type WholeAgreement = {
  readonly [Key in keyof AgreementEdit]-?: Exclude<AgreementEdit[Key], undefined>;
};

export const blankAgreement = (startsOn: string): WrittenAgreement => ({
  name: '',
  body: '',
  startsOn,
  endsOn: '',
  deadline: '',
  links: [],
  pictures: [],
  files: [],
});

export function rewrite(agreement: Agreement): WrittenAgreement {
  const { name, body, startsOn, endsOn = '', deadline = '', pictures, files = [] } = agreement;
  const links = agreement.links.map((link, place) => ({ ...link, place }));
  return { name, body, startsOn, endsOn, deadline, links, pictures, files };
}

/** A link without an address is none; one without a name is called by its address. */
export function finish({
  name,
  body,
  startsOn,
  endsOn,
  deadline,
  links,
  pictures,
  files,
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
    files: files.map(({ id }) => id),
  };
}
