/** Digests: what is kept of a secret instead of the secret. Refuses nothing; the platform's own SHA-256. */

/** SHA-256 of a text in hexadecimal, at once: the platform's own, used without one, waits in a pool of threads behind the disk. */
export type DigestNow = (text: string) => string;

/** SHA-256 of a text or of bytes, in hexadecimal. */
export async function digest(what: string | Uint8Array): Promise<string> {
  const bytes = typeof what === 'string' ? new TextEncoder().encode(what) : what;
  // Copied, since the platform refuses a view of memory that might be shared.
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Compares two digests in a time that does not tell where they differ. */
export function isSameDigest(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let at = 0; at < left.length; at += 1) difference |= left.charCodeAt(at) ^ right.charCodeAt(at);
  return difference === 0;
}
