/** The text of a file that a person wrote with whatever program: UTF-8 or UTF-16 by their marks, else UTF-8 if it is, else what Windows writes in western Europe. */

const MARKS = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
] as const;

/** Without the mark. */
export function decodeText(bytes: Uint8Array): string {
  const [marked] = MARKS.find(([, first, second]) => bytes[0] === first && bytes[1] === second) ?? [];
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
