/** The company's name, places and words: what filters offer. Places are those of people who are still there. */
import { readLearned } from './learning/learned.ts';
import type { ReadVerb } from './scope.ts';

/** Setting that holds the company's name. */
const NAME_SETTING = 'company';

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '').toSorted((a, b) => a.localeCompare(b));
}

export const readCompany: ReadVerb<'readCompany'> = async ({ db }) => {
  const people = await db.list('people', { where: { active: true } });
  const glossary = await db.list('glossary');
  const { weights } = await readLearned(db);
  return {
    ...(Object.keys(weights).length > 0 ? { weights } : {}),
    name: (await db.get('settings', NAME_SETTING))?.value ?? '',
    units: distinct(people.map(({ unit }) => unit)),
    regions: distinct(people.map(({ region }) => region)),
    glossary: glossary.map(({ kind, name, aliases, concepts }) => ({ kind, name, aliases, concepts })),
  };
};
