/** A company in which some have proved themselves in hotels; what the tests of questions have in common. */
import { randomUUID } from 'node:crypto';
import type { QuestionDraft } from '#contract/question';
import { person, setStage, type Stage } from '../stage.ts';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

export function question(more: Partial<QuestionDraft> = {}): QuestionDraft {
  return {
    id: randomUUID(),
    lang: 'fr',
    title: 'Comment lever un contrat en cours ?',
    body: '',
    facets: { sector: 'hotel', city: 'Lyon', region: 'auvergne-rhone-alpes' },
    hidden: false,
    ...more,
  };
}

/** `who` shared a practice in hotels that worked so many times for others. */
export async function prove(stage: Stage, who: string, times = 1, sector = 'hotel'): Promise<string> {
  const { id } = await stage.share(who, { facets: { sector } });
  for (let n = 0; n < times; n += 1) {
    await stage.store.write(async (db) => {
      const at = new Date(stage.now()).toISOString();
      const reuse = { practiceId: id, personId: `guest${n}`, verdict: 'worked', facets: {}, at } as const;
      await db.put('reuses', { ...reuse, id: randomUUID(), settledAt: at });
      const row = await db.get('practices', id);
      const evidence = { tried: n + 1, worked: n + 1, failed: 0, units: [], regions: [], lastAt: at };
      if (row) await db.put('practices', { ...row, tally: { likes: 0, comments: 0, evidence } });
    });
  }
  return id;
}

/** Guests that made practices work have left: they are never asked. */
export async function setCases(): Promise<Stage> {
  const stage = await setStage();
  await stage.store.write(async (db) => {
    for (let n = 0; n < 5; n += 1) await db.put('people', person(`guest${n}`, 'rep', { active: false }));
  });
  return stage;
}

export const routesOf = ({ store }: Stage, questionId: string) =>
  store.read((db) => db.list('questionRoutes', { where: { questionId } }));

export const askedOf = async (stage: Stage, questionId: string) =>
  (await routesOf(stage, questionId))
    .filter(({ state }) => state === 'waiting')
    .map(({ personId }) => personId);

export async function answered(stage: Stage, answerer: string, more: Partial<QuestionDraft> = {}) {
  const { id } = await stage.as('bruno', 'askQuestion', { body: question(more) });
  const answerId = randomUUID();
  await stage.as(answerer, 'answerQuestion', { params: { id }, body: { id: answerId, text: 'Un essai.' } });
  return { id, answerId };
}
