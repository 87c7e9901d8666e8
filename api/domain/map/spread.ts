/** Lets what was recognised reach its neighbours and parents: people describe the same case from its cause, its sign or its cure. */
import { ENTRIES, placeOfEntry } from './entries.ts';
import type { Concepts } from './concepts.ts';

/** Parts of a strength that go on: to a declared neighbour, back from one that declares it, to the parent. */
export interface Reach {
  readonly toNeighbour: number;
  readonly backward: number;
  readonly toParent: number;
}

/** A strength, and the entry that was recognised and from which it came; itself when it was. Entries by their places. */
export interface Reached {
  readonly entry: number;
  strength: number;
  from: number;
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

// By entry, for one call: what reached it.
const known: (Reached | undefined)[] = ENTRIES.map(() => undefined);

function reach(reached: Reached[], entry: number, strength: number, from: number): void {
  const before = known[entry];
  if (before && strength <= before.strength) return;
  if (before) {
    before.strength = strength;
    before.from = from;
  } else reached.push((known[entry] = { entry, strength, from }));
}

/** Of two ways to the same entry the stronger counts, never their sum: hearsay does not add up to a statement. */
export function spreadConcepts(
  concepts: Concepts,
  { toNeighbour, backward, toParent }: Reach,
): readonly Reached[] {
  links ??= findLinks();
  const reached: Reached[] = [];
  for (const entry of concepts.entries) reach(reached, entry, concepts.strengthOf(entry), entry);
  for (const from of concepts.entries) {
    const strength = concepts.strengthOf(from);
    const { neighbours = [], declarers = [], parent } = links[from] ?? {};
    for (const { to, nearness } of neighbours) reach(reached, to, strength * nearness * toNeighbour, from);
    for (const { to, nearness } of declarers)
      reach(reached, to, strength * nearness * toNeighbour * backward, from);
    if (parent !== undefined) reach(reached, parent, strength * toParent, from);
  }
  for (const { entry } of reached) known[entry] = undefined;
  return reached;
}
