/** Suggests practices from a record's coarse facts, for pages that cannot take the extension. Nothing of the record is kept. */
import type { CrmRecord, RecordField } from '#contract/record';
import { RECORD_FACTS } from '#contract/words';
import type { Reply } from '#contract/wire';
import { isSameAgreement } from '#domain/agreement/same-agreement';
import { draftWin } from '#domain/draft/draft-win';
import { isRunning } from './agreement/is-running.ts';
import { presentFiles } from './agreement/present-agreements.ts';
import { readLearned } from './learning/learned.ts';
import { presentPractices } from './present-practices.ts';
import type { Input, ReadScope, ReadVerb } from './scope.ts';

type Asked = Input<'suggestPractices'>['query'];

/** What the host told, as the record that an adapter would have read. */
function recordOf(facts: Asked): CrmRecord {
  const fields = RECORD_FACTS.flatMap((key): RecordField[] => {
    const value = facts[key];
    return key === 'kind' || key === 'won' || !value ? [] : [{ key, label: key, value, code: value }];
  });
  const { kind, won } = facts;
  return { crm: 'host', kind, id: 'host', fields, ...(won === undefined ? {} : { won: won === 'true' }) };
}

/** One's own practices help others; what was declined once is not offered again here. */
async function readSettled({ db, actor }: ReadScope): Promise<string[]> {
  const { id } = actor.person;
  const own = await db.list('practices', { where: { authorId: id } });
  const said = await db.list('reuses', { where: { personId: id } });
  const declined = said.filter(({ verdict, reason }) => verdict === 'declined' && reason !== 'not-here');
  return [...own.map((row) => row.id), ...declined.map(({ practiceId }) => practiceId)];
}

/** By its name alone; two of that name are none. */
async function findNamed(
  { db, now }: ReadScope,
  name: string | undefined,
): Promise<Pick<Reply<'suggestPractices'>, 'agreement'>> {
  if (name === undefined) return {};
  const today = new Date(now).toISOString().slice(0, 10);
  const live = await db.list('agreements', { where: { status: 'live' } });
  const [found, ...others] = live.filter((row) => isRunning(row, today) && isSameAgreement(row.name, name));
  if (!found || others.length > 0) return {};
  const { deadline } = found;
  const files = await presentFiles(db, found.files);
  return {
    agreement: {
      id: found.id,
      name: found.name,
      ...(deadline === undefined ? {} : { deadline }),
      ...files,
    },
  };
}

export const suggestPractices: ReadVerb<'suggestPractices'> = async (scope, { query }) => {
  const { db, actor, now, search } = scope;
  const { without = '', limit, lang, ...facts } = query;
  const record = recordOf({ ...facts, limit, lang });
  const { person: viewer } = actor;
  const settled = new Set([...without.split(','), ...(await readSettled(scope))]);
  const { weights } = await readLearned(db);
  const asked = { record, viewer, now, without: settled, limit };
  const { suggested, facets } = search.suggest(asked, weights);
  const rows = await Promise.all(suggested.map(({ practiceId }) => db.get('practices', practiceId)));
  // The index may be a commit behind this state: what is no longer live is left out here.
  const live = rows.flatMap((row) => (row?.status === 'live' ? [row] : []));
  const views = new Map((await presentPractices(db, viewer.id, live)).map((view) => [view.id, view]));
  const suggestions = suggested.flatMap(({ practiceId, score, reasons, crossUnit }) => {
    const practice = views.get(practiceId);
    return practice ? [{ practice, score, reasons: [...reasons], crossUnit }] : [];
  });
  const { title, customer } = draftWin(record, facets, lang, now);
  const draft = record.won ? { draft: { title, ...(customer ? { customer } : {}) } } : {};
  return { facets, suggestions, ...draft, ...(await findNamed(scope, facts.agreement ?? facets.agreement)) };
};
