/** What the demo's people did not find: contexts with nothing to show, words in vain, and one thing that is asked for. */
import type { GapFacets } from '#contract/gap';
import { company } from '../company/company.ts';
import { storyId } from '../story.ts';
import type { Player } from './player.ts';

/** Where and how many: some of fewer than five, which nobody is shown. */
const MISSING: readonly (readonly [GapFacets, number])[] = [
  [{ sector: 'airport', stage: 'propose', size: '250-999' }, 11],
  [{ sector: 'university', stage: 'negotiate', size: '1000+' }, 8],
  [{ sector: 'pharmacy', stage: 'prospect', size: '1-9' }, 6],
  [{ sector: 'railway', stage: 'qualify' }, 5],
  [{ sector: 'fire-service', stage: 'propose' }, 3],
];
const VAIN: readonly (readonly [string, number])[] = [
  ['food truck', 6],
  ['salle de sport 24h', 5],
  ['micro-crèche', 3],
];
const SPREAD_DAYS = 5;

export async function playGaps({ play }: Player): Promise<void> {
  const reps = company.people.filter(({ role }) => role === 'rep');
  for (const [at, [body, people]] of MISSING.entries())
    for (const { id } of reps.slice(at * 4, at * 4 + people))
      await play(id, SPREAD_DAYS - at, 'reportGap', { body });
  for (const [q, people] of VAIN)
    for (const { id } of reps.slice(7, 7 + people))
      await play(id, SPREAD_DAYS, 'countFruitlessSearch', { body: { q } });
  const facets = { sector: 'university', stage: 'negotiate' } as const;
  await play('p45', 1, 'makeWish', { body: { id: storyId('wish-university'), facets } });
}
