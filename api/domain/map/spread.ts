/** Lets what was recognised reach its neighbours and parents: people describe the same case from its cause, its sign or its cure. */
import { findEntry } from './entries.ts';
import type { Concepts } from './concepts.ts';

/** Of two ways to the same entry the stronger counts, never their sum: hearsay does not add up to a statement. */
export function spreadConcepts(concepts: Concepts, toNeighbour: number, toParent: number): Concepts {
  const reached = new Map(concepts);
  const reach = (id: string, strength: number) => {
    if (strength > (reached.get(id) ?? 0)) reached.set(id, strength);
  };
  for (const [id, strength] of concepts) {
    const entry = findEntry(id);
    for (const [neighbour, nearness] of Object.entries(entry?.near ?? {})) reach(neighbour, strength * nearness * toNeighbour);
    if (entry?.parent) reach(entry.parent, strength * toParent);
  }
  return reached;
}
