/** Writes one word of the glossary, new or in the place of what it was. A word stands for one thing: one that another has is refused. */
import { Refusal } from '#contract/refusal';
import type { WriteVerb } from '../scope.ts';
import { noteWords, penOf } from './note-words.ts';
import { isSame, readMap, replaceGlossary, toRow, type GlossaryLine } from './replace-glossary.ts';
import type { GlossaryRow } from '../rows/company.ts';
import { wordId } from './word-id.ts';

/** As a table would say it. */
const lineOf = ({ kind, name, aliases, concepts }: Omit<GlossaryRow, 'id'>, line: number): GlossaryLine => ({
  line,
  kind,
  kindGiven: kind,
  name,
  aliases,
  cases: concepts,
});

export const putWord: WriteVerb<'putWord'> = async (scope, { body: { word, was } }) => {
  const { db, announce } = scope;
  const rows = await db.list('glossary');
  const place = was && rows.findIndex(({ id }) => id === wordId(was));
  if (place === -1) throw new Refusal('not-found');
  const others = rows.filter((_, at) => at !== place);
  const lines = [...others, word].map(lineOf);
  const { problems } = await replaceGlossary(db, { lines, unreadable: [], dryRun: true, keepAbsent: false });
  // What others have among themselves was there before.
  const own = problems.filter(({ line }) => line === others.length);
  if (own.some(({ fault }) => fault === 'twice')) throw new Refusal('conflict');
  if (own.length > 0) throw new Refusal('invalid', { paths: ['word'] });
  if (was && wordId(was) !== wordId(word)) await db.remove('glossary', wordId(was));
  // A case may be given by its name; what is kept is its id, which is all that the search knows.
  const row = toRow(lineOf(word, 0), readMap());
  await db.put('glossary', row);
  const before = place === undefined ? undefined : rows[place];
  const act = before ? 'changed' : 'added';
  if (!before || !isSame(before, row))
    await noteWords(db, penOf(scope), [{ ...word, act, was: before?.name }]);
  announce({ type: 'glossary' });
};
