/** A link as its owner sees it: never its token, of which only the hash is kept. */
import type { RelayLink } from '#contract/relay';
import type { RelayLinkRow } from '../rows/relays.ts';

export function presentLink({ id, label, at, expiresAt }: RelayLinkRow): RelayLink {
  return { id, label, at, expiresAt };
}

export function isExpired({ expiresAt }: RelayLinkRow, now: number): boolean {
  return Date.parse(expiresAt) <= now;
}
