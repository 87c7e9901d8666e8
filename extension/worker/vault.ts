/** Seals texts at rest with a key that the browser keeps and nobody can take out. It does not protect a running browser. */
import type { Database, Sealed } from './database.ts';
import { keepOnce } from './keep-once.ts';

export interface Vault {
  seal(text: string): Promise<Sealed>;
  /** Undefined when it was sealed with a key that is gone. */
  open(sealed: Sealed): Promise<string | undefined>;
}

const AES = { name: 'AES-GCM', length: 256 };
const IV_BYTES = 12;

export function openVault(database: Database): Vault {
  const found = keepOnce(() => findKey(database));
  return {
    async seal(text) {
      const key = await found.get();
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const bytes = await crypto.subtle.encrypt({ ...AES, iv }, key, new TextEncoder().encode(text));
      return { iv, bytes };
    },
    async open({ iv, bytes }) {
      const key = await found.get();
      try {
        return new TextDecoder().decode(await crypto.subtle.decrypt({ ...AES, iv }, key, bytes));
      } catch {
        return undefined;
      }
    },
  };
}

/** `add` refuses a second key: of two contexts that start together, the first one's stands. */
async function findKey(database: Database): Promise<CryptoKey> {
  const known = await database.get('state', 'key');
  if (known instanceof CryptoKey) return known;
  const made = await crypto.subtle.generateKey(AES, false, ['encrypt', 'decrypt']);
  try {
    await database.add('state', made, 'key');
    return made;
  } catch {
    const theirs = await database.get('state', 'key');
    return theirs instanceof CryptoKey ? theirs : made;
  }
}
