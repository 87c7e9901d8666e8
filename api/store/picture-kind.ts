/**
 * What kind of picture bytes begin as. Everything else is refused before a decoder sees it: those of drawings, documents and
 * films have more to go wrong, and 4 MB of an SVG kept one busy for three seconds (2026-11).
 */

const MARKS = {
  // RFC 2083, section 3.1; ITU T.81, B.1.1.3; RFC 9649, section 2.4. A dot is any byte.
  png: '\u0089PNG\r\n\u001A\n',
  jpeg: '\u00FF\u00D8\u00FF',
  webp: 'RIFF....WEBP',
} as const;
export type PictureKind = keyof typeof MARKS;

function beginsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((letter, at) => letter === '.' || bytes[at] === letter.charCodeAt(0));
}

export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  if (beginsWith(bytes, MARKS.png)) return 'png';
  if (beginsWith(bytes, MARKS.jpeg)) return 'jpeg';
  return beginsWith(bytes, MARKS.webp) ? 'webp' : undefined;
}
