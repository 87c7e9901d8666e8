/** Lets what was recognised reach its neighbours and parents: people describe the same case from its cause, its sign or its cure. */
import { ENTRIES, findEntry } from './entries.ts';
import type { Concepts } from './concepts.ts';

/** Parts of a strength that go on: to a declared neighbour, back from one that declares it, to the parent. */
export interface Reach {
  readonly toNeighbour: number;
  readonly backward: number;
  readonly toParent: number;
}

/** A strength, and the entry that was recognised and from which it came; itself when it was. */
export interface Reached {
  readonly strength: number;
  readonly from: string;
}

type Links = ReadonlyMap<string, readonly (readonly [id: string, nearness: number])[]>;
let declarers: Links | undefined;

/** Who declares an entry as near, but for sectors: a trade's typical cases do not point back to every trade that has them. */
function findDeclarers(): Links {
  const links = new Map<string, [string, number][]>();
  for (const { id, kind, near = {} } of ENTRIES) {
    if (kind === 'sector') continue;
    for (const [other, nearness] of Object.entries(near))
      links.set(other, [...(links.get(other) ?? []), [id, nearness]]);
  }
  return links;
}

/** Of two ways to the same entry the stronger counts, never their sum: hearsay does not add up to a statement. */
export function spreadConcepts(
  concepts: Concepts,
  { toNeighbour, backward, toParent }: Reach,
): ReadonlyMap<string, Reached> {
  declarers ??= findDeclarers();
  const reached = new Map<string, Reached>();
  for (const [id, strength] of concepts) reached.set(id, { strength, from: id });
  const reach = (id: string, strength: number, from: string) => {
    if (strength > (reached.get(id)?.strength ?? 0)) reached.set(id, { strength, from });
  };
  for (const [id, strength] of concepts) {
    const entry = findEntry(id);
    for (const [neighbour, nearness] of Object.entries(entry?.near ?? {}))
      reach(neighbour, strength * nearness * toNeighbour, id);
    for (const [declarer, nearness] of declarers.get(id) ?? [])
      reach(declarer, strength * nearness * toNeighbour * backward, id);
    if (entry?.parent) reach(entry.parent, strength * toParent, id);
  }
  return reached;
}
