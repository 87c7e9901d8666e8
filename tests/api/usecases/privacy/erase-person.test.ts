/** After an erasure no row names the person but the directory's, and colleagues' figures are counted anew. */
import { signAgreement } from '../agreement/cases.ts';
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { INDEXES, type TableName } from '../../../../api/usecases/ports.ts';
import { FORMER_ID } from '../../../../api/usecases/privacy/erase-person.ts';
import { REGISTER } from '../../../../api/usecases/privacy/register.ts';
import { congratulate, winTogether, WORD } from '../congratulate.ts';
import { pass } from '../quizzes.ts';
import { answer, siteIn } from '../agreement/cases.ts';
import { question } from '../question/cases.ts';
import { setStage, type Stage } from '../stage.ts';

/** Their question became a practice of `bruno` that credits them; they answered on a site, and asked once more. */
async function askAndAnswer(stage: Stage): Promise<void> {
  const { id } = await stage.as('anna', 'askQuestion', { body: question() });
  const answerId = randomUUID();
  const params = { id, answerId };
  await stage.as('bruno', 'answerQuestion', { params, body: { id: answerId, text: 'Un essai.' } });
  await stage.as('anna', 'acceptAnswer', { params, body: { practiceId: randomUUID() } });
  const site = await siteIn(stage);
  await answer(stage, 'anna', site.id, { state: 'presented' });
}

async function live(stage: Stage) {
  const { practice, reuseId } = await winTogether(stage);
  await congratulate(stage, reuseId);
  await pass(stage, 'anna');
  const other = await stage.share('bruno');
  const params = { id: other.id };
  await stage.as('anna', 'likePractice', { params });
  await stage.as('anna', 'addComment', { params, body: { id: randomUUID(), text: 'Merci' } });
  const taken = { id: other.id, reuseId: randomUUID() };
  await stage.as('anna', 'recordVerdict', { params: taken, body: { verdict: 'worked', facets: {} } });
  await stage.as('anna', 'makeRelayLink', { body: { label: '', days: 30 } });
  const double = await stage.share('anna');
  await stage.as('helene', 'mergePractice', { params: { id: double.id }, body: { into: other.id } });
  await askAndAnswer(stage);
  return { practice, other };
}
const erase = (stage: Stage, practices: 'anonymise' | 'withdraw') =>
  stage.as('anna', 'eraseMine', { body: { practices, confirmedAt: new Date(stage.now()).toISOString() } });

it.each(['anonymise', 'withdraw'] as const)('leaves no row that names them: %s', async (choice) => {
  const stage = await setStage();
  const { practice, other } = await live(stage);
  await erase(stage, choice);
  const naming: string[] = [];
  for (const table of Object.keys(INDEXES) as TableName[]) {
    const rows = await stage.store.read((db) => db.list(table));
    if (rows.some((row) => JSON.stringify(row).includes('"anna"'))) naming.push(table);
  }
  // The directory is the employer's, the note of the erasure keeps it erased.
  expect(naming).toEqual(['people', 'erasures']);
  const { likes, comments, evidence } = await stage.as('karim', 'readPractice', { params: { id: other.id } });
  expect([likes, comments, evidence.tried]).toEqual([0, 0, 0]);
  const row = await stage.store.read((db) => db.get('practices', practice.id));
  expect([row?.authorId, row?.status, row?.title === '']).toEqual([
    FORMER_ID,
    choice === 'anonymise' ? 'live' : 'withdrawn',
    choice === 'withdraw',
  ]);
});

it('tells devices that a practice is gone', async () => {
  const stage = await setStage();
  const { practice } = await live(stage);
  await erase(stage, 'withdraw');
  const { removed } = await stage.as('bruno', 'readChanges', { query: { limit: 500 } });
  expect(removed).toContain(practice.id);
});

it('leaves what they said of others as somebody’s who has left', async () => {
  const stage = await setStage();
  await congratulate(stage);
  await stage.as('maria', 'eraseMine', {
    body: { practices: 'withdraw', confirmedAt: new Date(stage.now()).toISOString() },
  });
  const { items } = await stage.as('bruno', 'listRecognitions', { params: { id: 'anna' } });
  expect(items).toMatchObject([{ text: WORD, by: { id: FORMER_ID, name: '' } }]);
});

it('drops the bytes of a picture that nothing shows any more', async () => {
  const stage = await setStage();
  const [shown, agreed, loose] = [randomUUID(), randomUUID(), randomUUID()];
  for (const id of [shown, agreed, loose]) {
    await stage.ports.shelf.put(id, new Uint8Array([1]));
    await stage.store.write((db) =>
      db.put('pictures', { id, ownerId: 'anna', width: 1, height: 1, alt: '', at: '' }),
    );
  }
  await stage.share('anna', { pictures: [shown] });
  // The agreement is the company's: it stays, and shows what it showed.
  await signAgreement(stage).then(({ id }) =>
    stage.store.write(async (db) => {
      const row = await db.get('agreements', id);
      if (row) await db.put('agreements', { ...row, pictures: [agreed] });
    }),
  );
  await erase(stage, 'anonymise');
  expect(await stage.ports.shelf.get(shown)).toBeDefined();
  expect(await stage.ports.shelf.get(agreed)).toBeDefined();
  expect(await stage.ports.shelf.get(loose)).toBeUndefined();
});

it('is told of every table by the register, with both languages', () => {
  expect(Object.keys(REGISTER).toSorted()).toEqual(Object.keys(INDEXES).toSorted());
  for (const { purpose } of Object.values(REGISTER))
    expect([purpose.fr, purpose.en].every(Boolean)).toBe(true);
});
