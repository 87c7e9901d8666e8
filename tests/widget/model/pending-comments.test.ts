/** A comment that had arrived although its answer was lost is not said twice, and no changed word of it is lost. */
import { expect, it } from 'vitest';
import type { Comment } from '#contract/comment';
import { Comments } from '#widget/model/comments.ts';
import type { Kept } from '#widget/model/pending-comments.ts';
import { comment, offline, refused, uuid } from '../sample.ts';

/** Comments of one answer. */
const PAGE = 3;

/** As the server has it: a key is one request, an id one comment. */
function stage() {
  const [there, keys, written]: [Comment[], Map<string, string>, Kept[]] = [[], new Map(), []];
  const net = { after: (): void => undefined };
  let ids = 500;
  const open = () =>
    new Comments({
      list: (_practice, cursor = '0') => {
        const at = Number(cursor);
        const next = there.length > at + PAGE ? String(at + PAGE) : null;
        return Promise.resolve({ items: there.toReversed().slice(at, at + PAGE), next });
      },
      async add(practiceId, { id, key, text }) {
        if ((keys.get(key) ?? text) !== text) throw refused('key-reused', 'Clé déjà prise.');
        const replayed = keys.has(key) && there.find((each) => each.id === id);
        if (replayed) return replayed;
        if (there.some((each) => each.id === id)) throw refused('conflict', 'Déjà pris.');
        keys.set(key, text);
        const added = comment(50, { id, text, practiceId });
        there.push(added);
        net.after();
        return added;
      },
      remove: () => Promise.resolve(),
      readKept: () => written.at(-1),
      writeKept: (kept) => written.push(kept),
      newId: () => uuid((ids += 1)),
    });
  const lose = (error: Error) => {
    net.after = () => {
      throw error;
    };
  };
  return { open, there, written, keys, lose, find: () => (net.after = () => undefined) };
}
const said = (items: readonly { readonly text: string }[]) => items.map(({ text }) => text);

async function lostComment(error: Error) {
  const server = stage();
  server.lose(error);
  const comments = server.open();
  await comments.open(uuid(1));
  comments.write('Bravo');
  await comments.submit();
  server.find();
  return { ...server, comments };
}

it('is sent again in the same words without a second one, in another life of the page too', async () => {
  const { open, there, comments } = await lostComment(offline());
  expect(comments.pending.value).toMatchObject([{ state: 'waiting', text: 'Bravo' }]);
  const reloaded = open();
  await reloaded.open(uuid(1));
  await reloaded.retry();
  expect([said(there), reloaded.waiting.value, reloaded.arrived.value]).toEqual([['Bravo'], 0, false]);
});

it('is recognised by its id, mended in between: the first words are shown, the others are in the field', async () => {
  const { open, there, comments } = await lostComment(refused('too-many', 'Trop de demandes.'));
  const [waiting] = comments.pending.value;
  comments.mend(waiting?.id ?? '');
  expect([comments.draft.value, comments.pending.value]).toEqual(['Bravo', []]);
  const reloaded = open();
  await reloaded.open(uuid(1));
  reloaded.write('Bravo à tous');
  await reloaded.submit();
  expect(said(there)).toEqual(['Bravo']);
  expect([said(reloaded.comments.value), reloaded.draft.value, reloaded.arrived.value]).toEqual([
    ['Bravo'],
    'Bravo à tous',
    true,
  ]);
  await reloaded.submit();
  expect([said(there), reloaded.draft.value, reloaded.arrived.value]).toEqual([
    ['Bravo', 'Bravo à tous'],
    '',
    false,
  ]);
});

it('goes back before what was begun meanwhile, or away for good', async () => {
  const { comments, open } = await lostComment(refused('too-many', 'Trop de demandes.'));
  comments.write('Et aussi');
  comments.mend(comments.pending.value[0]?.id ?? '');
  expect(comments.draft.value).toBe('Bravo\nEt aussi');
  await comments.submit();
  const kept = comments.draft.value;
  expect([kept, comments.arrived.value]).toEqual(['Bravo\nEt aussi', true]);
  const other = await lostComment(refused('invalid', 'Trop long.'));
  other.comments.drop(other.comments.pending.value[0]?.id ?? '');
  expect([other.comments.waiting.value, other.open().waiting.value]).toEqual([0, 0]);
  expect(open().waiting.value).toBe(0);
});

it('is not sent any more once it was given up, while those before it leave', async () => {
  const { comments, lose, find, there } = await lostComment(refused('too-many', 'Trop de demandes.'));
  lose(refused('too-many', 'Trop de demandes.'));
  comments.write('De trop');
  await comments.submit();
  find();
  there.length = 0;
  const [, last] = comments.pending.value;
  const leaving = comments.retryAll();
  comments.drop(last?.id ?? '');
  await leaving;
  expect([said(there), comments.waiting.value]).toEqual([['Bravo'], 0]);
});

it('is recognised however much was said after it, and not said twice', async () => {
  const { comments, there } = await lostComment(refused('too-many', 'Trop de demandes.'));
  comments.mend(comments.pending.value[0]?.id ?? '');
  for (let more = 1; more <= 2 * PAGE; more += 1) there.push(comment(60 + more, { practiceId: uuid(1) }));
  await comments.submit();
  expect(said(there).filter((text) => text === 'Bravo')).toHaveLength(1);
  expect([comments.draft.value, comments.waiting.value, comments.arrived.value]).toEqual(['', 0, false]);
  expect(said(comments.comments.value)).toContain('Bravo');
});

it('leaves under another key when its own stands for other words', async () => {
  const { open, there, written, keys } = stage();
  keys.set(uuid(700), 'Bravi');
  const kept = { id: uuid(700), practiceId: uuid(1), text: 'Bravo', state: 'waiting' } as const;
  written.push({ drafts: {}, pending: [kept] });
  const comments = open();
  await comments.open(uuid(1));
  // Of an earlier version, whose key was its id: that one left with other words.
  await comments.retry();
  expect([said(there), comments.waiting.value]).toEqual([['Bravo'], 0]);
});
