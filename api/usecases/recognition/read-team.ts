/** A manager's own page: who of their people waits for a word. Nobody else's people, and no figure about anybody. */
import type { ReadVerb } from '../scope.ts';
import type { Waiting } from '#contract/recognition';
import { listReports } from './list-reports.ts';
import { listWaiting } from './list-waiting.ts';

export const readTeam: ReadVerb<'readTeam'> = async ({ db, actor, now, settings }) => {
  const { country } = settings;
  const people = await listReports(db, actor.person.id);
  const waiting: Waiting[] = [];
  for (const person of people) {
    waiting.push(...(await listWaiting({ db, now, managerId: actor.person.id, person, country })));
  }
  return { people: people.length, waiting: waiting.toSorted((a, b) => a.at.localeCompare(b.at)) };
};
