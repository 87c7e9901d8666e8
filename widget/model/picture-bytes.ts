/** Pictures between a page of ours and the wire: `data:` address ↔ bytes. The pages' rules forbid to fetch a `data:` address. */

/** Big arguments overflow the stack. */
const CHUNK_BYTES = 0x8000;

export function readDataUrl(url: string): Blob {
  const [, type = '', text = ''] = /^data:([\w/+.-]+);base64,(.*)$/s.exec(url) ?? [];
  return new Blob([Uint8Array.from(atob(text), (character) => character.charCodeAt(0))], { type });
}

export async function writeDataUrl(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES));
  return `data:${blob.type};base64,${btoa(text)}`;
}
