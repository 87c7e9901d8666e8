/** Names of the map's ids (sectors, levers) for the eye. The door gives the map; without it the id itself is shown, tidied. */
import type { Lang } from '#contract/words';
import { lang } from './t.ts';
import { typeset } from './typeset.ts';

export type NameLookup = (id: string) => Readonly<Record<Lang, string>> | undefined;

let lookup: NameLookup = () => undefined;

/** Called once by each door, before the first drawing. */
export function giveNames(given: NameLookup): void {
  lookup = given;
}

export function nameOf(id: string): string {
  const found = lookup(id)?.[lang.value];
  return found === undefined ? tidy(id) : typeset(found, lang.value);
}

function tidy(id: string): string {
  return id.replace(/^.*:/, '').replaceAll('-', ' ');
}
