/** What was shown is read, once; what was new stays marked while the reader is there. */
import { expect, it } from 'vitest';
import { Notifications, type NotificationPage } from '#widget/model/notifications.ts';
import { notice, offline } from '../sample.ts';

function stage(pages: readonly (NotificationPage | undefined)[]) {
  const left = [...pages];
  const read: string[] = [];
  const cursors: (string | undefined)[] = [];
  const model = new Notifications({
    list: async (cursor) => {
      cursors.push(cursor);
      const page = left.shift();
      if (!page) throw offline();
      return page;
    },
    read: async (until) => void read.push(until),
  });
  return { model, read, cursors };
}
const first = { items: [notice(1, { read: false }), notice(2, { kind: 'mentioned' })], next: 'more' };

it('marks as read up to the newest, and keeps the mark on screen', async () => {
  const { model, read } = stage([
    first,
    { ...first, items: first.items.map((each) => ({ ...each, read: true })) },
  ]);
  expect(model.groups.value).toBeUndefined();
  await model.load();
  expect(read).toEqual([first.items[0]?.at]);
  await model.load();
  expect(model.groups.value?.map(({ unread }) => unread)).toEqual([true, false]);
});

it('goes on with earlier ones', async () => {
  const { model, cursors } = stage([first, { items: [notice(3, { kind: 'quiz' })], next: null }]);
  await model.load();
  await model.more();
  await model.more();
  expect([cursors, model.groups.value?.length]).toEqual([[undefined, 'more'], 3]);
});

it('asks for nothing to be read when nothing is new, and says when it failed', async () => {
  const { model, read } = stage([{ items: [notice(1)], next: null }]);
  await model.load();
  expect(read).toEqual([]);
  await model.load();
  expect([model.failure.value?.kind, model.groups.value?.length]).toEqual(['offline', 1]);
});
