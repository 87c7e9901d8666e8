/** Everything that the widget lets one do with a whole practice, in the panel: told to the worker, seen at once, by keyboard, without a violation. */
import '../support/quiet-browser.ts';
import axe from 'axe-core';
import { signal } from '@preact/signals';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Topic } from '#contract/follow';
import type { Me } from '#contract/person';
import type { PracticeView } from '#contract/practice';
import type { Lang } from '#contract/words';
import type { Whole } from '../../../extension/answers.ts';
import type { LiveState, Shown } from '../../../extension/live-state.ts';
import { WholePractice } from '../../../extension/panel/whole-practice.tsx';
import { lea, me, practice, suggestion, uuid } from '../../widget/sample.ts';
import { drawPart } from '../support/draw-part.tsx';

interface Message {
  readonly type: string;
  readonly body: Record<string, unknown>;
}
interface Given {
  readonly reader?: Me;
  readonly record?: boolean;
  readonly answer?: Shown['answer'];
}
const told: Message[] = [];
const waiting = signal<LiveState['waiting']>([]);
let mine: PracticeView['mine'];
let follows: readonly Topic[];
let isFull = false;
let net = true;

const facets = { sector: 'hotel', products: ['Aria 4'], agreement: 'Nord' };
const here = (): Whole => ({
  practice: practice(1, { lever: 'trial', facets, mine }),
  names: {},
  follows,
});
const whole = (): Whole => ({
  ...here(),
  practice: { ...here().practice, firstShare: true },
  reuses: [
    {
      id: uuid(71),
      practiceId: uuid(1),
      by: { ...lea, id: 'p-karim', name: 'Karim Haddad' },
      verdict: 'worked',
      at: '2026-11-20T10:00:00Z',
    },
  ],
  bravos: [],
  talk: { items: [], next: null },
});

function Panel({ reader = me, record, answer }: Given) {
  const live = {
    session: { me: reader },
    waiting: waiting.value,
    shares: [],
    online: net,
    ...(record ? { record: { facets: {} } } : {}),
  } as unknown as LiveState;
  const shown = answer && { suggestion: { ...suggestion, practice: practice(1) }, answer };
  return (
    <WholePractice
      id={uuid(1)}
      shown={shown}
      tabId={7}
      live={live}
      onBack={() => undefined}
      onOpen={() => undefined}
    />
  );
}
const draw = (given: Given = {}, lang: Lang = 'fr', theme = 'light') =>
  drawPart(<Panel {...given} />, lang, theme);
const sent = (type: string) => told.filter((message) => message.type === type).map(({ body }) => body);
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

/** The worker: what it is told is so at once. */
function take({ type, body }: Message): unknown {
  if (type === 'practice.here') return here();
  if (type === 'practice.read') return net ? whole() : here();
  if (type === 'praise.given') return { items: [] };
  if (isFull) return { kept: false };
  if (type === 'follow.set') follows = [...follows, body['topic'] as Topic];
  if (type === 'verdict.report' || type === 'verdict.give') {
    const verdict = type === 'verdict.give' ? 'tried' : (body['verdict'] as 'worked');
    mine = { liked: mine.liked, verdict, reuseId: uuid(9) };
  }
  if (type === 'verdict.withdraw') mine = { liked: mine.liked };
  if (type === 'practice.like') mine = { ...mine, liked: true };
  return { kept: true };
}

beforeEach(async () => {
  told.length = 0;
  waiting.value = [];
  mine = { liked: false };
  follows = [];
  isFull = false;
  net = true;
  const { browser } = globalThis as unknown as { browser: { runtime: object } };
  const sendMessage = async (message: Message) => {
    told.push(message);
    return take(message);
  };
  Object.assign(browser.runtime, { sendMessage });
  await page.viewport(305, 900);
});

it('follows author, unit, trade, lever, product and agreement, each seen at once though no network answers', async () => {
  net = false;
  draw();
  await page.getByText('Suivre', { exact: true }).click();
  const topics = [
    'Léa Nguyen',
    'Unité Office',
    'Secteur hotel',
    'Levier trial',
    'Offre Aria 4',
    'Accord-cadre Nord',
  ];
  for (const name of topics) {
    await button(name).click();
    await expect.element(button(name)).toHaveAttribute('aria-pressed', 'true');
  }
  expect(sent('follow.set').map(({ topic }) => (topic as Topic).kind)).toEqual([
    'person',
    'unit',
    'sector',
    'lever',
    'product',
    'agreement',
  ]);
  expect(sent('follow.set')[0]).toMatchObject({ wanted: true, title: 'Léa Nguyen' });
});

it('is taken up without a record, then says what came of it and why, by keyboard alone', async () => {
  draw();
  await button('Je reprends').click();
  await expect.element(page.getByText('Qu’est-ce que cela a donné ?')).toBeVisible();
  button('Ça a marché').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('textbox', { name: /^En un mot/ })).toHaveFocus();
  await userEvent.keyboard('Le chef a goûté{Enter}');
  await expect.element(page.getByText('Merci. Léa Nguyen le saura.')).toBeVisible();
  expect(sent('verdict.report')).toEqual([
    { practiceId: uuid(1), verdict: 'tried' },
    { practiceId: uuid(1), verdict: 'worked' },
    { practiceId: uuid(1), verdict: 'worked', note: 'Le chef a goûté' },
  ]);
});

it('taken up on this record, it can be said to have worked, failed, or not to fit after all', async () => {
  mine = { liked: false, verdict: 'tried', reuseId: uuid(9) };
  draw({ record: true, answer: 'taken-up' });
  await button('Pas pour moi').click();
  await expect.element(button('Je le fais déjà')).toHaveFocus();
  await button('Un autre secteur').click();
  expect(sent('verdict.report')).toEqual([
    { tabId: 7, practiceId: uuid(1), verdict: 'declined', reason: 'other-sector' },
  ]);
});

it('taken up elsewhere, on a record where it is suggested it can be taken up anew', async () => {
  mine = { liked: false, verdict: 'worked', reuseId: uuid(9) };
  draw({ record: true, answer: 'open' });
  await button('Je reprends').click();
  expect(sent('verdict.give')).toEqual([{ tabId: 7, practiceId: uuid(1), answer: 'taken-up' }]);
});

it('put aside on a record before anything, it is that record’s answer', async () => {
  draw({ record: true, answer: 'open' });
  await button('Pas pour moi').click();
  await button('Dépassé').click();
  expect(sent('verdict.give')).toEqual([
    { tabId: 7, practiceId: uuid(1), answer: 'not-here', reason: 'outdated' },
  ]);
});

it('congratulates who shared and who took it up, for a manager only, and promises no more than that it is kept', async () => {
  draw();
  await expect.element(page.getByText('Karim Haddad')).toBeVisible();
  expect(button(/Féliciter/).elements()).toHaveLength(0);
  draw({ reader: { ...me, role: 'manager' } });
  await expect.poll(() => button(/Féliciter/).elements().length).toBe(2);
  await button('Féliciter Léa Nguyen').click();
  await expect.element(page.getByRole('textbox', { name: /^Votre phrase/ })).toHaveFocus();
  await userEvent.keyboard(' : un exemple pour tous.');
  await button('Publier le bravo').click();
  await expect.element(page.getByText(/^Bravo noté pour Léa Nguyen/)).toBeVisible();
  expect(sent('praise.give')).toMatchObject([
    { practiceId: uuid(1), draft: { personId: lea.id, fact: { kind: 'first-share', id: uuid(1) } } },
  ]);
});

it('shows what has not left: a comment and a bravo, as they were written', async () => {
  net = false;
  waiting.value = [
    { id: 'a', act: 'addComment', about: uuid(1), title: '', state: 'waiting', text: 'Et le midi ?' },
    {
      id: 'b',
      act: 'recognise',
      about: uuid(1),
      title: '',
      state: 'waiting',
      text: 'Bravo Léa, bel exemple',
    },
    { id: 'c', act: 'addComment', about: uuid(2), title: '', state: 'waiting', text: 'D’une autre' },
  ];
  draw();
  await expect.element(page.getByText('Et le midi ?')).toBeVisible();
  await expect.element(page.getByText('Bravo Léa, bel exemple')).toBeVisible();
  expect(page.getByText('En attente du réseau').elements()).toHaveLength(2);
  expect(page.getByText('D’une autre').elements()).toHaveLength(0);
});

it('says that nothing was kept where the outbox is full', async () => {
  isFull = true;
  draw();
  await button('Je reprends').click();
  await expect
    .element(page.getByRole('alert').filter({ hasText: 'Cela n’a pas été enregistré' }))
    .toBeVisible();
});

it('keeps in its panel and without a violation, its menu open and a bravo being written', async () => {
  for (const lang of ['fr', 'en'] as const) {
    for (const theme of ['light', 'dark']) {
      mine = { liked: true, verdict: 'tried', reuseId: uuid(9) };
      const drawn = draw({ reader: { ...me, id: 'p-anne', role: 'manager' } }, lang, theme);
      await page.getByText(lang === 'fr' ? 'Suivre' : 'Follow', { exact: true }).click();
      await expect.poll(() => button(/Féliciter|Congratulate/).elements().length).toBe(2);
      await look(drawn);
      await userEvent.keyboard('{Escape}');
      await button(/Féliciter Léa|Congratulate Léa/).click();
      await look(drawn);
    }
  }
});

it('closes its menu by Escape, back on its word, and when one goes on by keyboard', async () => {
  draw();
  const word = page.getByText('Suivre', { exact: true });
  await word.click();
  await userEvent.keyboard('{Tab}');
  await expect.element(button('Léa Nguyen')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(button('Léa Nguyen')).not.toBeInTheDocument();
  expect(document.activeElement).toBe(word.element());
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Léa Nguyen')).toBeVisible();
  await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}');
  await expect.element(button('Je reprends')).toHaveFocus();
  await expect.element(button('Léa Nguyen')).not.toBeInTheDocument();
});

async function look(drawn: HTMLElement): Promise<void> {
  for (const motion of document.getAnimations()) motion.finish();
  const ends = { 'page-has-heading-one': { enabled: false } };
  expect((await axe.run(drawn, { rules: ends })).violations).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
}
