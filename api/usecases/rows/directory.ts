/** People, their invitations and their sessions, as rows. */
import type { Lang, Role } from '#contract/words';
import type { Stored } from './stored.ts';

export interface PersonRow extends Stored {
  readonly email: string;
  readonly name: string;
  readonly unit: string;
  readonly region: string;
  readonly role: Role;
  readonly managerId?: string;
  readonly lang?: Lang;
  readonly active: boolean;
  readonly at: string;
}
/** `codeHash` is salted SHA-256; at most five tries. With `linkedFrom` (a session) it is the person's own code for another device. */
export interface InvitationRow extends Stored {
  readonly personId: string;
  readonly codeHash: string;
  readonly salt: string;
  readonly expiresAt: string;
  readonly tries: number;
  readonly usedAt?: string;
  readonly linkedFrom?: string;
  /** The session that it opened. */
  readonly opened?: string;
  readonly at: string;
}
/** Hashes of tokens are SHA-256. A refresh token names its session: a spent one is known by naming a session that
 * has another hash by now, without a list. */
export interface SessionRow extends Stored {
  readonly personId: string;
  readonly device: string;
  readonly accessHash: string;
  readonly accessExpiresAt: string;
  readonly refreshHash: string;
  readonly refreshExpiresAt: string;
  /** The refresh token before, and when it was spent: honoured once more for a few seconds, until the answer to it is used. */
  readonly spent?: { readonly hash: string; readonly at: string };
  readonly at: string;
  readonly lastAt: string;
}
