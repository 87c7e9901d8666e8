/** An agreement in the panel: its kit is saved, a block that was lifted asks how, once; in the narrowest panel, without a violation. */
import '../support/quiet-browser.ts';
import axe from 'axe-core';
import { signal } from '@preact/signals';
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Lang } from '#contract/words';
import type { Site } from '#contract/agreement';
import { AgreementCard } from '../../../extension/panel/agreement-card.tsx';
import { agreement, site } from '../../widget/sample-agreements.ts';
import { practice, uuid } from '../../widget/sample.ts';
import { drawPart } from '../support/draw-part.tsx';

interface Message {
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
}
const told: Message[] = [];
/** The server answers nothing any more. */
let isAway = false;
const bodies = (type: string) => told.filter((each) => each.type === type).map(({ body }) => body);
const now = signal<Site>(site(1));
const files = [{ id: uuid(70), name: 'Tarif du groupe.pdf', bytes: 1_300_000 }];
const blocked = site(1, { state: 'blocked', block: 'price' });
const signed = site(1, {
  state: 'signed',
  mine: { answerId: uuid(9), state: 'signed', at: '2026-11-26T10:00:00.000Z', lifted: 'price' },
});

function Card() {
  return (
    <AgreementCard match={{ agreement: agreement(1, { files }), site: now.value }} onOpen={() => undefined} />
  );
}

const draw = (lang: Lang = 'fr', theme = 'light') => drawPart(<Card />, lang, theme);

beforeEach(async () => {
  told.length = 0;
  isAway = false;
  now.value = blocked;
  const { browser } = globalThis as unknown as { browser: { runtime: object } };
  const answers: Readonly<Record<string, unknown>> = {
    'agreement.unblockers': { lifted: 1, items: [{ practice: practice(3), by: 'named', sites: 1 }] },
    'search.run': { found: [{ practice: practice(4), title: [], body: [] }] },
  };
  const sendMessage = async (message: Message) => {
    told.push(message);
    if (message.type === 'agreement.answer') now.value = signed;
    return isAway ? new Promise(() => {}) : answers[message.type];
  };
  Object.assign(browser.runtime, { sendMessage });
  await page.viewport(305, 800);
});

const question = () => page.getByRole('group', { name: /Quelle pratique a levé le blocage/ });

it('asks which practice lifted the block, once signed, and takes a likely one in one click', async () => {
  draw();
  await expect.element(page.getByText('Pratique 3')).toBeVisible();
  expect(question().query()).toBeNull();
  await page.getByRole('button', { name: 'Signé' }).click();
  await expect.element(question()).toBeVisible();
  await page.getByRole('button', { name: /^Choisir\s:\sPratique 3/ }).click();
  await expect.poll(() => bodies('agreement.lift')).toEqual([{ siteId: 'site-1', practiceId: uuid(3) }]);
  now.value = { ...signed, mine: { ...signed.mine, practiceId: uuid(3) } as Site['mine'] };
  await expect.element(page.getByText(/Pratique nommée/)).toBeVisible();
});

it('finds another one on the device by its words', async () => {
  draw();
  await page.getByRole('button', { name: 'Signé' }).click();
  await page.getByRole('searchbox').fill('petit déjeuner');
  await page.getByRole('button', { name: /^Choisir\s:\sPratique 4/ }).click();
  expect(bodies('search.run')).toContainEqual({ text: 'petit déjeuner' });
  await expect.poll(() => bodies('agreement.lift')).toEqual([{ siteId: 'site-1', practiceId: uuid(4) }]);
});

it('is left in one click', async () => {
  draw();
  await page.getByRole('button', { name: 'Signé' }).click();
  await page.getByRole('button', { name: 'Passer' }).click();
  await expect.poll(() => bodies('agreement.lift')).toEqual([{ siteId: 'site-1' }]);
});

it('is offered quietly on a site that was signed before, and of another site is another question', async () => {
  now.value = signed;
  draw();
  expect(question().query()).toBeNull();
  await page.getByRole('button', { name: 'Qu’est-ce qui l’a débloqué ?' }).click();
  await expect.element(question()).toBeVisible();
  now.value = { ...signed, id: 'site-2', mine: { ...signed.mine, answerId: uuid(10) } as Site['mine'] };
  await expect.poll(() => question().query()).toBeNull();
});

it('asks of no other site what was begun on this one, and shows of no other block what lifts this one', async () => {
  draw();
  await page.getByRole('button', { name: 'Bloqué' }).click();
  await expect.element(page.getByRole('group', { name: 'Qu’est-ce qui bloque ?' })).toBeVisible();
  await expect.element(page.getByText('Pratique 3')).toBeVisible();
  isAway = true;
  now.value = site(2, { state: 'blocked', block: 'running-contract' });
  await expect.poll(() => page.getByRole('group', { name: 'Qu’est-ce qui bloque ?' }).query()).toBeNull();
  expect(page.getByText('Pratique 3').query()).toBeNull();
});

it.each(['fr', 'en'] as const)('keeps in its panel and without a violation, %s', async (lang) => {
  for (const theme of ['light', 'dark']) {
    now.value = blocked;
    const drawn = draw(lang, theme);
    await page.getByRole('button', { name: lang === 'fr' ? 'Signé' : 'Signed' }).click();
    await expect.element(page.getByRole('searchbox')).toBeVisible();
    for (const motion of document.getAnimations()) motion.finish();
    const ends = { 'page-has-heading-one': { enabled: false } };
    expect((await axe.run(drawn, { rules: ends })).violations).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  }
});
