/** Who proved success on cases like this one: authors of practices that worked for others, and those who made them work. */
import type { Proof } from '#domain/question/choose-people';
import { likenFacets } from '#domain/question/liken-facets';
import { sectorsNear } from '#domain/map/sectors';
import type { PracticeRow } from '../rows/practices.ts';
import type { QuestionRow } from '../rows/questions.ts';
import type { ReadScope } from '../scope.ts';
import { tallyPractice } from '../tally-practice.ts';

type Scope = Pick<ReadScope, 'db' | 'search'>;

/** Enough to find who knows; a question must not read a whole company. */
const HITS_MAX = 40;
const SECTOR_MAX = 120;
/** A neighbour that far is another trade. */
const NEAR_ENOUGH = 0.5;
/** Words say less than facets: half of a full likeness at best, and only when two of them meet. */
const WORDS_WORTH = 0.5;
const WORDS_MIN = 2;

/** Practices whose words meet the question's, with how like they are. */
function findByWords({ search }: Scope, { title, body }: QuestionRow): Map<string, number> {
  const hits = search.find(`${title} ${body}`.slice(0, 400), HITS_MAX, {});
  const best = hits[0]?.score ?? 0;
  const met = hits.filter(({ matched }) => matched.length >= WORDS_MIN);
  return new Map(met.map(({ practiceId, score }) => [practiceId, (WORDS_WORTH * score) / best]));
}

async function findPractices(scope: Scope, { facets }: QuestionRow, ids: Iterable<string>) {
  const { db } = scope;
  const found = new Map<string, PracticeRow>();
  const near = [...sectorsNear(facets.sector ?? '')].filter(([, affinity]) => affinity >= NEAR_ENOUGH);
  for (const [sector] of facets.sector === undefined ? [] : near) {
    const where = { sector, status: 'live' };
    for (const row of await db.list('practices', { where, order: '-at', limit: SECTOR_MAX }))
      found.set(row.id, row);
  }
  for (const id of ids) {
    const row = await db.get('practices', id);
    if (row?.status === 'live') found.set(id, row);
  }
  return found.values();
}

const timeOf = (iso: string): number => Date.parse(iso);

/** In no order. */
export async function gatherProofs(scope: Scope, question: QuestionRow): Promise<Proof[]> {
  const words = findByWords(scope, question);
  const proofs: Proof[] = [];
  for (const practice of await findPractices(scope, question, words.keys())) {
    const { evidence } = practice.tally ?? (await tallyPractice(scope.db, practice));
    if (evidence.worked === 0) continue;
    const byWords = words.get(practice.id) ?? 0;
    const likeness = Math.max(byWords, likenFacets(question.facets, practice.facets));
    const at = timeOf(evidence.lastAt ?? practice.at);
    proofs.push({ personId: practice.authorId, likeness, worked: evidence.worked, at });
    for (const reuse of await scope.db.list('reuses', { where: { practiceId: practice.id } })) {
      if (reuse.verdict !== 'worked' || reuse.personId === practice.authorId) continue;
      // Where it was tried says more than where it was first done.
      const there = likenFacets(question.facets, { ...practice.facets, ...reuse.facets });
      proofs.push({
        personId: reuse.personId,
        likeness: Math.max(byWords, there),
        worked: 1,
        at: timeOf(reuse.settledAt ?? reuse.at),
      });
    }
  }
  return proofs;
}
