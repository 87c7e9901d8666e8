/** Recognitions with their people and their fact as it is today; one about a pass that is no longer shown is left out. */
import type { Fact, Recognition } from '#contract/recognition';
import type { Reader } from '../ports.ts';
import { presentPeople } from '../present-person.ts';
import type { RecognitionRow } from '../rows/recognitions.ts';
import { findFact } from './find-fact.ts';

/** A fact that has gone since (a practice withdrawn, a verdict taken back) leaves the word, without its title. */
async function presentFact(db: Reader, row: RecognitionRow): Promise<Fact | undefined> {
  const name = { kind: row.fact, id: row.factId };
  const found = await findFact(db, row.personId, name);
  return found?.fact ?? (row.fact === 'quiz-pass' ? undefined : name);
}

export async function presentRecognitions(
  db: Reader,
  rows: readonly RecognitionRow[],
): Promise<Recognition[]> {
  const personOf = await presentPeople(
    db,
    rows.flatMap(({ byId, personId }) => [byId, personId]),
  );
  const shown: Recognition[] = [];
  for (const row of rows) {
    const fact = await presentFact(db, row);
    const { id, text, units, at, pinnedUntil } = row;
    const people = { by: personOf(row.byId), to: personOf(row.personId) };
    if (fact) shown.push({ id, ...people, fact, text, units: [...units], at, pinnedUntil });
  }
  return shown;
}
