/** Finds settings whose name is nearly one of ours: a typing error that would leave the default in place unseen. */
import { editDistance } from '../domain/text/edit-distance.ts';

const OURS = 'RELAIS_';
/** `RELAIS_ORIGIN`, `RELAIS_PROT`; a short name has neighbours that are somebody else's. */
const most = (name: string): number => (name.length > OURS.length + 4 ? 2 : 1);

export interface Stray {
  readonly name: string;
  readonly meant: string;
}

export function nameStrays(given: readonly string[], known: readonly string[]): Stray[] {
  return given.flatMap((name) => {
    if (!name.startsWith(OURS) || known.includes(name)) return [];
    const meant = known.find((each) => editDistance(name, each, most(name)) <= most(name));
    return meant === undefined ? [] : [{ name, meant }];
  });
}
