/** Files on their way: one after the other, those chosen meanwhile too, and a word for each that is not taken. */
import { expect, it } from 'vitest';
import { makeUploads } from '#widget/model/uploads.ts';
import { later, offline, refused } from '../sample.ts';

const file = (name: string, size = 1) => new File(['x'.repeat(size)], name);

function stage(most = 3) {
  const taken: string[] = [];
  const asked: string[] = [];
  const answers = new Map<string, ReturnType<typeof later<string>>>();
  const uploads = makeUploads<string>({
    send({ name }) {
      asked.push(name);
      const answer = later<string>();
      answers.set(name, answer);
      return answer.promise;
    },
    add: (name) => void taken.push(name),
    room: () => most - taken.length,
    isTooLarge: ({ size }) => size > 9,
  });
  const settle = async (name: string, error?: Error) => {
    await expect.poll(() => answers.has(name)).toBe(true);
    if (error) answers.get(name)?.reject(error);
    else answers.get(name)?.resolve(name);
  };
  return { uploads, taken, asked, settle };
}

it('sends one at a time, and those chosen meanwhile after them', async () => {
  const { uploads, taken, asked, settle } = stage();
  const first = uploads.take([file('a'), file('b')]);
  expect([asked, uploads.underWay.value]).toEqual([['a'], 2]);
  const second = uploads.take([file('c')]);
  expect(uploads.underWay.value).toBe(3);
  for (const name of ['a', 'b', 'c']) await settle(name);
  await Promise.all([first, second]);
  expect([taken, uploads.underWay.value, uploads.notTaken.value]).toEqual([['a', 'b', 'c'], 0, []]);
});

it('fills what room there is, though some are refused, and names what is beyond or too large', async () => {
  const { uploads, taken, settle } = stage(2);
  const all = uploads.take([file('a'), file('gros', 10), file('b'), file('c')]);
  void uploads.take([file('d')]);
  await settle('a', refused('file-refused', 'Pas entier.'));
  await settle('b');
  await settle('c');
  await all;
  expect(taken).toEqual(['b', 'c']);
  expect(uploads.notTaken.value).toMatchObject([
    { name: 'gros', why: 'too-large' },
    { name: 'a', why: { code: 'file-refused' } },
    { name: 'd', why: 'beyond' },
  ]);
});

it('goes on after one that is refused or lost, and says why of each until something new is chosen', async () => {
  const { uploads, taken, settle } = stage();
  const all = uploads.take([file('a'), file('b'), file('c')]);
  await settle('a', refused('macros-refused', 'Des macros.'));
  await settle('b', offline());
  await settle('c');
  await all;
  expect(taken).toEqual(['c']);
  expect(uploads.notTaken.value).toMatchObject([
    { name: 'a', why: { code: 'macros-refused', title: 'Des macros.' } },
    { name: 'b', why: { kind: 'offline' } },
  ]);
  const next = uploads.take([file('d')]);
  expect(uploads.notTaken.value).toEqual([]);
  await settle('d');
  await next;
});

it('takes the next file after one that was not even sent, for its size or for want of room', async () => {
  let most = 0;
  const taken: string[] = [];
  const uploads = makeUploads<string>({
    send: async ({ name }) => name,
    add: (name) => void taken.push(name),
    room: () => most - taken.length,
    isTooLarge: ({ size }) => size > 9,
  });
  await uploads.take([file('gros', 10)]);
  await uploads.take([file('a')]);
  expect(uploads.notTaken.value).toEqual([{ name: 'a', why: 'beyond' }]);
  most = 1;
  await uploads.take([file('a')]);
  expect([taken, uploads.underWay.value, uploads.notTaken.value]).toEqual([['a'], 0, []]);
});
