/** Lets what was recognised reach its neighbours and parents: people describe the same case from its cause, its sign or its cure. */
import { ENTRIES, placeOfEntry } from './entries.ts';
import type { Concepts } from './concepts.ts';

/** Parts of a strength that go on: to a declared neighbour, back from one that declares it, to the parent. */
export interface Reach {
  readonly toNeighbour: number;
  readonly backward: number;
  readonly toParent: number;
}

/** Entries that were reached, each once, with what reached them: columns, since a page reaches a hundred or two. */
export interface Reached {
  readonly count: number;
  /** Places among ENTRIES. */
  readonly entries: Uint16Array;
  readonly strengths: Float64Array;
  /** The entry that was recognised, and from which it came; itself when it was. */
  readonly origins: Uint16Array;
}

interface Link {
  readonly to: number;
  readonly nearness: number;
}
interface Links {
  readonly neighbours: readonly Link[];
  /** Who declares it as near, but for sectors: a trade's typical cases do not point back to every trade that has them. */
  readonly declarers: Link[];
  readonly parent: number | undefined;
}
const NO_LINKS: Links = { neighbours: [], declarers: [], parent: undefined };
let links: readonly Links[] | undefined;

function findLinks(): readonly Links[] {
  const found = ENTRIES.map(({ near = {}, parent }): Links => {
    const neighbours = Object.entries(near).flatMap(([id, nearness]) => {
      const to = placeOfEntry(id);
      return to === undefined ? [] : [{ to, nearness }];
    });
    return { neighbours, declarers: [], parent: parent === null ? undefined : placeOfEntry(parent) };
  });
  found.forEach(({ neighbours }, place) => {
    if (ENTRIES[place]?.kind === 'sector') return;
    for (const { to, nearness } of neighbours) found[to]?.declarers.push({ to: place, nearness });
  });
  return found;
}

// One of each for all pages: what one reached is read before the next is spread.
const ENTRIES_REACHED = new Uint16Array(ENTRIES.length);
const STRENGTHS = new Float64Array(ENTRIES.length);
const ORIGINS = new Uint16Array(ENTRIES.length);
/** By entry: its place in the columns and one more, 0 for none. */
const PLACES = new Uint16Array(ENTRIES.length);
let count = 0;

function reach(entry: number, strength: number, from: number): void {
  const known = (PLACES[entry] ?? 0) - 1;
  if (known >= 0 && strength <= (STRENGTHS[known] ?? 0)) return;
  const place = known >= 0 ? known : count;
  if (known < 0) {
    ENTRIES_REACHED[place] = entry;
    count += 1;
    PLACES[entry] = count;
  }
  STRENGTHS[place] = strength;
  ORIGINS[place] = from;
}

/** Of two ways to the same entry the stronger counts, never their sum: hearsay does not add up to a statement. Holds until the next page is spread. */
export function spreadConcepts(concepts: Concepts, { toNeighbour, backward, toParent }: Reach): Reached {
  links ??= findLinks();
  count = 0;
  const { size } = concepts;
  for (let at = 0; at < size; at += 1)
    reach(concepts.entryAt(at), concepts.strengthOf(concepts.entryAt(at)), concepts.entryAt(at));
  for (let at = 0; at < size; at += 1) {
    const from = concepts.entryAt(at);
    const strength = concepts.strengthOf(from);
    const { neighbours, declarers, parent } = links[from] ?? NO_LINKS;
    for (const { to, nearness } of neighbours) reach(to, strength * nearness * toNeighbour, from);
    for (const { to, nearness } of declarers) reach(to, strength * nearness * toNeighbour * backward, from);
    if (parent !== undefined) reach(parent, strength * toParent, from);
  }
  for (let place = 0; place < count; place += 1) PLACES[ENTRIES_REACHED[place] ?? 0] = 0;
  return { count, entries: ENTRIES_REACHED, strengths: STRENGTHS, origins: ORIGINS };
}
