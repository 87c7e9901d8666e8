/** Kinds of files that a kit takes, as plain constants, so that a browser script pays nothing for it: each is the ending of its name too. */

/** Kind → media type. */
export const KIT_KINDS = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
} as const;
export type KitKind = keyof typeof KIT_KINDS;

const isKind = (word: string): word is KitKind => Object.hasOwn(KIT_KINDS, word);

/** Of a file that was taken in: its name ends in it. */
export function kindOfKitFile(name: string): KitKind {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return isKind(ending) ? ending : 'pdf';
}
