/** Search in the panel: practices first, then the other nouns, opened on the server's page; without a network it says what is searched. */
import '../support/quiet-browser.ts';
import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Lang } from '#contract/words';
import type { WaitingItem } from '../../../extension/live-state.ts';
import { SearchView } from '../../../extension/panel/search-view.tsx';
import { agreement } from '../../widget/sample-agreements.ts';
import { askedQuestion } from '../../widget/sample-questions.ts';
import { lea, practice } from '../../widget/sample.ts';
import { keepTogether } from '#widget/ui/typeset.ts';
import { drawPart } from '../support/draw-part.tsx';

interface Message {
  readonly type: string;
  readonly body: { readonly text: string };
}
const told: Message[] = [];
const opened: string[] = [];
let isDown = false;
let isSlow = false;
let recent: readonly string[] = [];

const hits = (ns: readonly number[]) => ns.map((n) => ({ practice: practice(n), title: [], body: [[0, 4]] }));
function found(text: string) {
  if (text === 'concert') return hits([1, 2, 3, 4, 5, 6]);
  return hits(text.startsWith('con') ? [1] : []);
}
const beside = (text: string) => ({
  people: text.startsWith('con') ? [{ person: lea, marks: [] }] : [],
  questions: text.startsWith('con') ? [{ question: askedQuestion(1), marks: [] }] : [],
  agreements: text === 'accord' ? [{ agreement: agreement(1), marks: [[0, 6]] }] : [],
  quizzes: [],
});

let waiting: readonly WaitingItem[] = [];

function Panel() {
  const [text, setText] = useState('');
  const open = (id: string) => void opened.push(id);
  const live = { waiting, online: !isDown };
  return (
    <SearchView text={text} server="https://relais.example" live={live} onText={setText} onOpen={open} />
  );
}

const draw = (lang: Lang = 'fr', theme = 'light') => drawPart(<Panel />, lang, theme);

beforeEach(async () => {
  told.length = 0;
  opened.length = 0;
  isDown = false;
  isSlow = false;
  waiting = [];
  recent = [];
  const { browser } = globalThis as unknown as { browser: { runtime: object; tabs: object } };
  const sendMessage = async (message: Message) => {
    told.push(message);
    const { text } = message.body;
    if (message.type === 'question.ask') return { id: 'q' };
    if (message.type === 'search.run') return { found: found(text) };
    if (message.type === 'search.recent') return { recent };
    if (message.type === 'search.beside' && isSlow) return new Promise(() => undefined);
    return message.type === 'search.beside' && !isDown ? beside(text) : undefined;
  };
  Object.assign(browser.runtime, { sendMessage });
  Object.assign(browser, { tabs: { create: ({ url }: { url: string }) => void opened.push(url) } });
  await page.viewport(305, 800);
});

const names = () => [...document.querySelectorAll('main button.open')].map(({ textContent }) => textContent);
const asked = (type: string) => told.filter((each) => each.type === type).map(({ body }) => body.text);

it('puts practices first, and opens the rest where it is read', async () => {
  draw();
  await page.getByRole('searchbox').fill('contrat');
  await expect.element(page.getByRole('button', { name: lea.name })).toBeVisible();
  expect(names()).toEqual([practice(1).title, keepTogether(askedQuestion(1).title), lea.name]);
  (page.getByRole('button', { name: askedQuestion(1).title }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await page.getByRole('button', { name: practice(1).title }).click();
  expect(opened).toEqual([`https://relais.example/#/questions/${askedQuestion(1).id}`, practice(1).id]);
});

it('shows the first practices before the rest, and all of them by a click', async () => {
  draw();
  await page.getByRole('searchbox').fill('concert');
  await expect.element(page.getByRole('button', { name: lea.name })).toBeVisible();
  expect(names().slice(0, 5)).toEqual(
    [1, 2, 3, 4].map((n) => practice(n).title).concat(keepTogether(askedQuestion(1).title)),
  );
  await page.getByRole('button', { name: 'Voir les 6 pratiques' }).click();
  expect(names().slice(0, 6)).toEqual([1, 2, 3, 4, 5, 6].map((n) => practice(n).title));
});

it('marks what was found in the text, not in the title alone', async () => {
  draw();
  await page.getByRole('searchbox').fill('contrat');
  await expect.element(page.getByRole('button', { name: practice(1).title })).toBeVisible();
  const marked = [...document.querySelectorAll('.how mark')].map(({ textContent }) => textContent);
  expect(marked).toEqual([practice(1).body.slice(0, 4)]);
});

it('tells how many it found to who does not see the list', async () => {
  draw();
  const told = page.getByText('6 pratiques trouvées');
  await page.getByRole('searchbox').fill('concert');
  await expect.element(told).toBeInTheDocument();
  expect(told.element().closest('output')).not.toBeNull();
  await page.getByRole('searchbox').fill('girafe');
  await expect.element(page.getByText('0 pratique trouvée')).toBeInTheDocument();
});

it('asks the server once the hand rests', async () => {
  draw();
  await page.getByRole('searchbox').click();
  await userEvent.keyboard('accord');
  await expect.element(page.getByRole('button', { name: agreement(1).name })).toBeVisible();
  expect(asked('search.run').length).toBeGreaterThan(asked('search.beside').length);
  expect(asked('search.beside').at(-1)).toBe('accord');
  expect(page.getByText(/Rien ne ressemble/).query()).toBeNull();
});

it('says without a network that only this device is searched, and offers to ask where nothing is', async () => {
  isDown = true;
  draw();
  await page.getByRole('searchbox').fill('contrat');
  await expect.element(page.getByText(/^Sans réseau/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: practice(1).title })).toBeVisible();
  await page.getByRole('searchbox').fill('girafe');
  await expect.element(page.getByText(/Rien ne ressemble/)).toBeVisible();
});

it('waits in sight for a slow server, without what the words before had found', async () => {
  draw();
  await page.getByRole('searchbox').fill('contrat');
  await expect.element(page.getByRole('button', { name: lea.name })).toBeVisible();
  isSlow = true;
  await page.getByRole('searchbox').fill('girafe');
  await expect.element(page.getByText('Chargement…')).toBeInTheDocument();
  expect(page.getByRole('button', { name: lea.name }).query()).toBeNull();
  expect(page.getByText(/Rien ne ressemble/).query()).toBeNull();
});

it('says what finds something to who looked for nothing yet, and to nobody else', async () => {
  draw();
  await expect.element(page.getByText(/^Un mot du terrain/)).toBeVisible();
  await page.getByRole('searchbox').fill('contrat');
  await expect.element(page.getByRole('button', { name: lea.name })).toBeVisible();
  expect(page.getByText(/^Un mot du terrain/).query()).toBeNull();
  recent = ['accord'];
  draw();
  await expect.element(page.getByRole('button', { name: 'accord' })).toBeVisible();
  expect(page.getByText(/^Un mot du terrain/).query()).toBeNull();
});

it('fits the narrowest panel and has no violation', async () => {
  for (const lang of ['fr', 'en'] as const) {
    for (const theme of ['light', 'dark']) {
      const drawn = draw(lang, theme);
      await page.getByRole('searchbox').fill('contrat');
      await expect.element(page.getByRole('button', { name: lea.name })).toBeVisible();
      for (const motion of document.getAnimations()) motion.finish();
      const rules = { 'page-has-heading-one': { enabled: false } };
      expect((await axe.run(drawn, { rules })).violations).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    }
  }
});

it('fits a panel that is drawn twice as large', async () => {
  await page.viewport(180, 800);
  draw();
  await page.getByRole('searchbox').fill('contrat');
  await expect.element(page.getByRole('button', { name: lea.name })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
});

it('offers what was searched for here while nothing is typed, and forgets it in one click', async () => {
  recent = ['contrat', 'accord'];
  const drawn = draw();
  await page.getByRole('button', { name: 'contrat' }).click();
  await expect.element(page.getByRole('button', { name: lea.name })).toBeVisible();
  expect(page.getByRole('button', { name: 'accord' }).query()).toBeNull();
  await page.getByRole('searchbox').fill('');
  await expect.element(page.getByRole('button', { name: 'accord' })).toBeVisible();
  const rules = { 'page-has-heading-one': { enabled: false } };
  expect((await axe.run(drawn, { rules })).violations).toEqual([]);
  await page.getByRole('button', { name: 'Oublier ces recherches' }).click();
  await expect.poll(() => told.some(({ type }) => type === 'search.forget')).toBe(true);
  expect(page.getByRole('button', { name: 'accord' }).query()).toBeNull();
});

it('remembers at once what was opened, be it before one has stayed, and gives the focus back to the field', async () => {
  recent = ['contrat'];
  draw();
  await page.getByRole('button', { name: 'contrat', exact: true }).click();
  await expect.element(page.getByRole('searchbox')).toHaveFocus();
  await page.getByRole('button', { name: practice(1).title }).click();
  // On a busy machine one has stayed by then, too.
  expect(new Set(asked('search.remember'))).toEqual(new Set(['contrat']));
  draw();
  await page.getByRole('button', { name: /^Oublier/ }).click();
  await expect.element(page.getByRole('searchbox')).toHaveFocus();
});

it('remembers what one stayed on, and no word half typed', async () => {
  draw();
  // Within the page: on a busy machine two words through the browser's own wire come too far apart.
  const field = page.getByRole('searchbox').element() as HTMLInputElement;
  for (const text of ['conc', 'concert']) {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise(requestAnimationFrame);
  }
  await expect.poll(() => asked('search.remember'), { timeout: 10_000 }).toEqual(['concert']);
});

it('says of a question that it waits while it does', async () => {
  isDown = true;
  waiting = [{ id: 'i', act: 'askQuestion', about: 'q', title: '', state: 'waiting' }];
  draw();
  await page.getByRole('searchbox').fill('introuvable');
  await page.getByRole('button', { name: 'Poser la question' }).click();
  await page.getByRole('button', { name: 'Demander', exact: true }).click();
  await expect.element(page.getByText('Question gardée, elle partira avec le réseau.')).toBeVisible();
});
