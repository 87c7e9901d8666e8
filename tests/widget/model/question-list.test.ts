/** Lists of questions: what waits for me first, the last choice wins, failures can be retried. */
import { expect, it } from 'vitest';
import { QuestionList, type QuestionTab } from '#widget/model/question-list.ts';
import { askedQuestion, offline } from '../sample-questions.ts';

function make(pages: Partial<Record<QuestionTab, number>>, next: string | null = null) {
  const asked: [QuestionTab, string | undefined][] = [];
  let fails = false;
  const list = new QuestionList({
    async list(of, cursor) {
      asked.push([of, cursor]);
      if (fails) throw offline();
      const items = Array.from({ length: pages[of] ?? 0 }, (_, n) => askedQuestion(n + (cursor ? 50 : 1)));
      return { items, next: cursor ? null : next };
    },
  });
  return { list, asked, fail: (on: boolean) => (fails = on) };
}

it('opens on what waits for me, else on what is open', async () => {
  const mine = make({ 'for-me': 2, open: 5 });
  await mine.list.start();
  expect([mine.list.tab.value, mine.list.waiting.value, mine.list.items.value.length]).toEqual([
    'for-me',
    2,
    2,
  ]);
  const none = make({ open: 3 });
  await none.list.start();
  expect([none.list.tab.value, none.list.waiting.value, none.list.items.value.length]).toEqual([
    'open',
    0,
    3,
  ]);
});

it('adds pages, and says why a list did not come', async () => {
  const { list, fail } = make({ answered: 2 }, 'further');
  await list.pick('answered');
  await list.more();
  expect([list.items.value.length, list.next.value]).toEqual([4, null]);
  fail(true);
  await list.load();
  expect([list.state.value, list.failure.value?.kind]).toEqual(['failed', 'offline']);
  fail(false);
  await list.load();
  expect(list.state.value).toBe('ready');
});

it('shows the last choice only', async () => {
  const answers: (() => void)[] = [];
  const list = new QuestionList({
    list: (of) =>
      new Promise((resolve) =>
        answers.push(() => resolve({ items: [askedQuestion(1, { title: of })], next: null })),
      ),
  });
  const first = list.pick('open');
  const second = list.pick('mine');
  for (const answer of answers.toReversed()) answer();
  await Promise.all([first, second]);
  expect(list.items.value.map(({ title }) => title)).toEqual(['mine']);
});
