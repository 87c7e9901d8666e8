/** The glossary becomes what a list says. */
import { expect, it } from 'vitest';
import { openMemoryStore } from '../../../../api/store/memory-store.ts';
import { replaceGlossary, type GlossaryLine } from '../../../../api/usecases/glossary/replace-glossary.ts';

const line = (name: string, given: Partial<GlossaryLine> = {}): GlossaryLine => ({
  line: 2,
  kind: 'word',
  kindGiven: 'word',
  name,
  aliases: [],
  cases: [],
  ...given,
});

async function run(lines: readonly GlossaryLine[]) {
  const store = await openMemoryStore();
  await store.write((db) =>
    db.put('glossary', { id: 'word:old', kind: 'word', name: 'old', aliases: [], concepts: [] }),
  );
  const request = { lines, unreadable: [], dryRun: false, keepAbsent: false };
  const report = await store.write((db) => replaceGlossary(db, request));
  return { report, names: (await store.read((db) => db.list('glossary'))).map(({ name }) => name) };
}

it('replaces what was there', async () => {
  const { report, names } = await run([line('new', { cases: ['complaint', 'Complaint'] })]);
  expect(report).toEqual({
    added: 1,
    changed: 0,
    unchanged: 0,
    removed: 1,
    lost: ['old'],
    missing: [],
    problems: [],
  });
  expect(names).toEqual(['new']);
});

it('takes a word once, however it is written, and leaves all as it was otherwise', async () => {
  const { report, names } = await run([line('Café'), line('bar', { line: 3, aliases: ['CAFE'] })]);
  expect(report.problems).toEqual([{ line: 3, fault: 'twice', given: 'cafe' }]);
  expect([report.added, report.removed, names]).toEqual([0, 0, ['old']]);
});

it.each([
  ['too-many', { aliases: Array.from({ length: 31 }, (_, at) => `w${at}`) }],
  ['too-many', { cases: Array.from({ length: 11 }, () => 'complaint') }],
  ['unknown-case', { cases: ['hotel', 'nowhere'] }],
])('refuses %s', async (fault, given) => {
  const { report } = await run([line('one', given)]);
  expect(report.problems.map((problem) => problem.fault)).toEqual([fault]);
});
