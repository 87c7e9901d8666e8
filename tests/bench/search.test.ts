/** The search bench: its figures on a small collection of other matters, in two languages; whatever public collections look like. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hastenOrama } from './hasten-orama.ts';
import { PEERS } from './peers.ts';
import { scoreApart } from './score-apart.ts';
import { readSearchCollection, type SearchCollection } from './search-collection.ts';
import { judge, leadOver } from './search.ts';
import { namesOfSystems, scoreSystem, shuffle } from './search-system.ts';

const TEXTS = fileURLToPath(new URL('texts', import.meta.url));
const BENCH = fileURLToPath(new URL('search.ts', import.meta.url));

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'relais search '))));
afterEach(() => rmSync(folder, { recursive: true }));

const write = (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
};
const lines = (rows: readonly object[], end = '\n') => rows.map((row) => JSON.stringify(row) + end).join('');
const PAIR = [
  { id: 'a', title: 'Coffee', body: 'The cup is warm' },
  { id: 'b', title: 'Tea', body: 'The pot is cold' },
];
const PLAIN = {
  'documents.jsonl': lines(PAIR),
  'queries.jsonl': lines([{ id: 'q', text: 'coffee' }]),
  'qrels.tsv': 'q\ta\t1\n',
};

async function scoreEach(collection: SearchCollection) {
  const answered = await Promise.all(namesOfSystems().map((name) => scoreSystem(name, collection)));
  return answered.map(({ scored }) => scored);
}

it('ranks plain texts at least as well as the best peer', async () => {
  const collection = readSearchCollection(TEXTS);
  const systems = await scoreEach(collection);
  const [own, ...peers] = systems;
  expect(own?.name).toBe('relais');
  expect(own?.ndcg10).toBeGreaterThan(0.95);
  expect(own?.ndcg10).toBeGreaterThanOrEqual(Math.max(...peers.map(({ ndcg10 }) => ndcg10)) - 0.01);
}, 30_000);

it('gives a figure for each system in the form agreed for machines, as its last line', () => {
  write(PLAIN);
  const given = ['--collection', folder, '--systems', 'relais,orama', '--json'];
  const { stdout } = spawnSync(process.execPath, [BENCH, ...given], { encoding: 'utf8' });
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({
    bench: 'search',
    ok: true,
    items: [{ name: 'nDCG@10 above the best peer', value: 0, budget: -0.01, ok: true }, {}, {}],
    systems: [
      { name: 'relais', ndcg10: 1, queries: 1 },
      { name: 'orama', ndcg10: 1, queries: 1 },
    ],
  });
}, 60_000);

it('says in words what it cannot read, and nothing else', () => {
  write({ ...PLAIN, 'qrels.tsv': 'q\tb\t0\n' });
  const { status, stderr } = spawnSync(process.execPath, [BENCH, '--collection', folder], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr.trim()).toMatch(/^No query of .*queries\.jsonl has a relevant document in .*qrels\.tsv\.$/);
}, 60_000);

it.each([
  [['--collection', 'nowhere'], 'There is no folder nowhere.'],
  [['--json'], 'It needs --collection DIR.'],
  [['--collection', '.', '--systems', 'relays'], /^No system named relays\. There are: relais, minisearch, /],
  [['--collection', TEXTS, '--patience', 'long'], '--patience needs a whole number above 0, not long.'],
])('says in one line what it was not asked well: %j', (given, message) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BENCH, ...given], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

describe('a system that does not come to its end', () => {
  const runApart = (program: string, last = 60) => {
    const file = join(folder, 'system.mjs');
    writeFileSync(file, program);
    return scoreApart('odd', { folder, file, last, patience: 1, atOnce: 1, progress: () => {} });
  };

  it.each([
    [
      'of an error that it tells',
      `process.send({ failed: 'No words.' }); process.disconnect();`,
      /^No words\.$/,
    ],
    ['of one that nobody caught', `throw new Error('Odd.');`, /^It ended with 1: [^]*Odd\./],
    [
      'of a signal',
      `process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 9);`,
      /^It ended with SIGTERM/,
    ],
    [
      'of too much memory',
      `process.stderr.write('FATAL ERROR: JavaScript heap out of memory', () => process.abort());`,
      /^More than \d+ MB of memory\.$/,
    ],
  ])('is said to, and why: %s', async (_, program, failed) =>
    expect(await runApart(program)).toEqual({ name: 'odd', failed: expect.stringMatching(failed) }),
  );

  it('is ended when its time is over', async () =>
    expect(await runApart('for (;;);', 0.2)).toEqual({
      name: 'odd',
      failed: 'It had not ended after 0.2 s.',
    }));

  it('is scored on what it was asked till then, and held against ours on the same', async () => {
    write({
      ...PLAIN,
      'queries.jsonl': lines(['q', 'r', 's'].map((id) => ({ id, text: 'coffee' }))),
      'qrels.tsv': 'q a 1\nr a 1\ns a 1\n',
    });
    const { scored, scores } = await scoreSystem('relais', readSearchCollection(folder), { patience: 0 });
    expect(scored).toMatchObject({ name: 'relais', ndcg10: 1, queries: 1 });
    expect(scores).toEqual([1]);
    const whole = { scored, scores: [0.5, 1, 1] };
    expect(leadOver(whole, { scored, scores: [0.75] }, 3)).toEqual({ queries: 1, lead: -0.25, doubt: 1 });
    const { lead, doubt } = leadOver(whole, { scored, scores: [0.25, 0.25] }, 3);
    expect(lead).toBeCloseTo(0.5, 12);
    expect(doubt).toBeCloseTo(2 * Math.sqrt(0.0625), 12);
    expect(leadOver(whole, { scored, scores: [0.5, 1, 0.7] }, 3).doubt).toBe(0);
  });
});

it('judges ours by the peer that stands best beside it, and fails where a system has no figure', () => {
  const lead = (by: number, doubt = 0) => ({ queries: 9, lead: by, doubt });
  const leads = new Map([
    ['a', lead(0.3)],
    ['b', lead(-0.02)],
  ]);
  const found = (item: string) => ({ name: expect.stringContaining(item), ok: false });
  expect(judge([], leads)).toEqual([{ ...found('the best peer'), value: -0.02, unit: '', budget: -0.01 }]);
  // Of a part of the queries it is not known whether it is so.
  const [doubted, part, ...none] = judge([], leads.set('b', lead(-0.02, 0.015)));
  expect(doubted).toMatchObject({ name: expect.stringContaining('doubt'), value: -0.005, ok: true });
  expect([part, none]).toEqual([{ name: 'peers asked a part of the queries', value: 1, unit: '' }, []]);
  const failed = judge([{ name: 'c', failed: 'No words.' }], leads).at(-1);
  expect(failed).toMatchObject({ ...found('systems that failed'), value: 1, budget: 0 });
});

it('reads what is too short to tell its language in that of the others', async () => {
  const french = Array.from({ length: 9 }, (_, at) => ({
    id: `f${at}`,
    body: `Le thé est froid, dans la tasse ${at}`,
  }));
  write({
    // Alike but for French stemming: only one of the two has the word.
    'documents.jsonl': lines([
      ...french,
      { id: 'a', title: 'chevaux' },
      { id: 'b', title: 'chevauchements' },
    ]),
    'queries.jsonl': lines([{ id: 'q', text: 'le cheval dans les prés' }]),
    'qrels.tsv': 'q a 1\n',
  });
  const { scored } = await scoreSystem('relais', readSearchCollection(folder));
  expect(scored.ndcg10).toBe(1);
});

it('asks all systems in one order, each query once', () => {
  const list = Array.from({ length: 100 }, (_, at) => at);
  expect(shuffle(list)).toEqual(shuffle(list));
  expect(shuffle(list)).not.toEqual(list);
  expect(shuffle(list).toSorted((a, b) => a - b)).toEqual(list);
});

describe('a collection', () => {
  const gradesBy = (files: Partial<typeof PLAIN>) => {
    write({ ...PLAIN, ...files });
    return readSearchCollection(folder).queries.map(({ id, grades }) => [id, ...grades]);
  };

  it.each([
    ['tabs', 'q\ta\t2\nq\tb\t0\n'],
    ['a header', 'query-id\tcorpus-id\tscore\nq\ta\t2\nq\tb\t0\n'],
    ['spaces', 'q a 2\nq  b 0'],
    ['the four columns of TREC', 'q 0 a 2\nq 0 b 0\n'],
    ['the same by tabs', 'q\t0\ta\t2\nq\tQ0\tb\t0\n'],
    ['ends of lines of Windows, and a mark of UTF-8', '\uFEFFq\ta\t2\r\n\r\nq\tb\t0\r\n'],
  ])('is judged by %s', (_, qrels) =>
    expect(gradesBy({ 'qrels.tsv': qrels })).toEqual([['q', ['a', 2], ['b', 0]]]),
  );

  it('has ids that are numbers, titles that are missing, and names of other sets', () => {
    write({
      'documents.jsonl': `\uFEFF${lines(
        [
          { id: 7, body: 'no title' },
          { _id: 'x', title: null, text: 'u\u2028v' },
        ],
        '\r\n',
      )}`,
      'queries.jsonl': lines([{ _id: 1, text: 'title' }]),
      'qrels.tsv': '1 7 1',
    });
    const { documents, queries, oddities } = readSearchCollection(folder);
    expect(documents).toEqual([
      { id: '7', title: '', body: 'no title' },
      { id: 'x', title: '', body: 'u\u2028v' },
    ]);
    expect(queries.map(({ id }) => id)).toEqual(['1']);
    expect([...oddities]).toEqual([]);
  });

  it('says what it left out', () => {
    write({
      'documents.jsonl': lines([...PAIR, { id: 'a', title: 'Later' }, { id: 'void' }]),
      'queries.jsonl': lines(
        ['q', 'q', 'unjudged', 'blank', 'useless'].map((id) => ({ id, text: id === 'blank' ? ' ' : 'tea' })),
      ),
      'qrels.tsv': 'q a 1\nq a 2\nq gone 1\nblank a 1\nuseless a 0\nnobody a 1\n',
    });
    const { documents, queries, oddities } = readSearchCollection(folder);
    expect(documents.map(({ title }) => title)).toEqual(['Later', 'Tea', '']);
    expect(queries).toEqual([
      {
        id: 'q',
        text: 'tea',
        grades: new Map([
          ['a', 2],
          ['gone', 1],
        ]),
      },
    ]);
    expect(Object.fromEntries(oddities)).toEqual({
      'documents with an id again (the last stands)': 1,
      'documents without text': 1,
      'pairs judged again, otherwise (the last stands)': 1,
      'queries with an id again (the first stands)': 1,
      'queries without judgements (left out)': 1,
      'queries without text (left out)': 1,
      'queries with nothing relevant (left out)': 1,
      'judged queries that are not scored': 3,
      'documents judged but absent (their gain is out of reach)': 1,
    });
  });

  it.each([
    ['no documents', { 'documents.jsonl': '' }, 'has no document'],
    [
      'a line that is no JSON',
      { 'documents.jsonl': `${lines(PAIR)}{"id":` },
      'documents.jsonl, line 3: no JSON',
    ],
    ['a line that is no object', { 'queries.jsonl': '[1]' }, 'queries.jsonl, line 1: no object'],
    ['no id', { 'documents.jsonl': '{"title":"x"}' }, 'documents.jsonl, line 1: no id'],
    [
      'a title of titles',
      { 'documents.jsonl': '{"id":1,"title":["x"]}' },
      'title is neither text nor number',
    ],
    ['two columns', { 'qrels.tsv': 'q a 1\nq a' }, 'qrels.tsv, line 2: neither'],
    ['a grade in words', { 'qrels.tsv': 'q a 1\nq a good' }, 'qrels.tsv, line 2: neither'],
  ])('is refused with the place: %s', (_, files, message) => {
    write({ ...PLAIN, ...files });
    expect(() => readSearchCollection(folder)).toThrow(message);
  });

  it('is taken by every system, whatever its texts', async () => {
    const long = Array.from({ length: 40_000 }, (_, at) => `word${at % 5000}`).join(' ');
    write({
      'documents.jsonl': lines([
        ...PAIR,
        { id: 'long', title: '', body: `${long} needle` },
        { id: 'nfd', title: 'De\u0301pannage', body: 'e\u0301quipement re\u0301parable' },
        {
          id: 'de',
          title: 'Kaffeemaschine',
          body: 'Der Wasserbehälter ist undicht, und die Straße gesperrt',
        },
        { id: 'odd', title: 'constructor __proto__ toString', body: '"quoted" (NEAR) * ^ \u0000 - 你好 😀' },
        { id: 'void', title: '', body: '' },
      ]),
      'queries.jsonl': lines([
        { id: 'long', text: `needle ${Array.from({ length: 300 }, (_, at) => `word${at}`).join(' ')}` },
        { id: 'nfd', text: 'dépannage réparable' },
        { id: 'de', text: 'Wasserbehälter der Kaffeemaschine undicht' },
        { id: 'odd', text: '"constructor" __proto__ (NEAR * AND) 你好' },
        { id: 'marks', text: '?! -- "' },
        { id: 'a', text: 'the coffee of the cup' },
      ]),
      'qrels.tsv':
        ['long', 'nfd', 'de', 'odd', 'a'].map((id) => `${id}\t${id}\t1\n`).join('') + 'marks a 1\n',
    });
    const collection = readSearchCollection(folder);
    const names = namesOfSystems();
    const scored = await scoreEach(collection);
    expect(scored.map(({ name }) => name)).toEqual(names);
    for (const { name, ndcg10 } of scored)
      expect(ndcg10, name).toBeGreaterThan(name.includes('flex') ? 0.3 : 0.6);
    expect(scored[0]?.ndcg10).toBeCloseTo(5 / 6, 2);
  }, 60_000);
});

it('leaves every answer of Orama as it was', async () => {
  const { documents, queries } = readSearchCollection(TEXTS);
  const answersOf = async () => {
    const peers = PEERS.map((create) => create('en')).filter(({ name }) => name.startsWith('orama'));
    for (const peer of peers) await peer.add(documents);
    const texts = [...queries.map(({ text }) => text), 'c', 'the pro', 'constructor __proto__'];
    const asked = peers.flatMap((peer) => texts.map((text) => ({ peer, text })));
    return Promise.all(asked.map(async ({ peer, text }) => await peer.search(text, documents.length)));
  };
  const published = await answersOf();
  hastenOrama();
  expect(await answersOf()).toEqual(published);
}, 30_000);
