/** Twelve people who all stand somewhere with nothing to show, on the stage of the use-case tests. */
import type { GapFacets } from '#contract/gap';
import { fill, person, setStage } from '../stage.ts';

export async function setPeople() {
  const stage = await setStage();
  const people = Array.from({ length: 12 }, (_, at) => person(`rep${at}`));
  await stage.store.write(async (db) => {
    for (const row of people) await db.put('people', row);
  });
  return {
    ...stage,
    /** Each of them reports it once. */
    async report(from: number, to: number, facets: GapFacets) {
      for (const each of people.slice(from, to)) {
        const actor = { person: each, sessionId: 's' };
        await stage.useCases.call({ name: 'reportGap', actor, input: fill<'reportGap'>({ body: facets }) });
      }
    },
    list: () => stage.as('helene', 'listGaps'),
  };
}
