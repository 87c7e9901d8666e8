/** One record after the other in the panel: what was begun on one is not gone on with on the next. */
import '../support/quiet-browser.ts';
import { signal } from '@preact/signals';
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { LiveState, RecordView } from '../../../extension/live-state.ts';
import { RecordBody } from '../../../extension/panel/record-body.tsx';
import { uuid } from '../../widget/sample.ts';
import { drawPart } from '../support/draw-part.tsx';

const told: { readonly type: string }[] = [];
const base = {
  kind: 'opportunity',
  name: 'Terrasses',
  facets: {},
  off: [],
  shown: [],
  named: false,
} as const;
const open = (visit: string): RecordView => ({
  ...base,
  visit,
  won: false,
  shared: false,
  asking: { title: `Question de ${visit}`, stalled: true },
});
const won = (n: number): RecordView => ({
  ...base,
  visit: `visit-${n}`,
  won: true,
  shared: false,
  draft: {
    id: uuid(n),
    kind: 'win',
    lang: 'fr',
    title: `Gagné ${n}`,
    body: '',
    facets: {},
    customer: 'un hôtel',
    pictures: [],
  },
});
const record = signal(open('une'));
const live = {
  takenUp: [],
  waiting: [],
  shares: [],
  levers: [],
  sync: { status: 'done', at: 1 },
} as unknown as LiveState;

function Panel() {
  return (
    <RecordBody
      record={record.value}
      tabId={7}
      live={live}
      onOpen={() => undefined}
      onSearch={() => undefined}
    >
      {null}
    </RecordBody>
  );
}

beforeEach(async () => {
  told.length = 0;
  const { browser } = globalThis as unknown as { browser: { runtime: object } };
  const sendMessage = (message: { readonly type: string }) => {
    told.push(message);
    // No share is answered: it stays on its way.
    return message.type === 'share.send' ? new Promise(() => {}) : Promise.resolve(undefined);
  };
  Object.assign(browser.runtime, { sendMessage });
  await page.viewport(305, 800);
});

it('asks on a deal what was drafted from it, not from the one before', async () => {
  record.value = open('une');
  drawPart(<Panel />);
  const ask = () => page.getByRole('button', { name: 'Demander sans donner mon nom' });
  const box = () => page.getByRole('textbox', { name: 'Votre question' });
  await ask().click();
  await expect.element(box()).toHaveValue('Question de une');
  record.value = open('deux');
  await expect.poll(() => box().query()).toBeNull();
  await ask().click();
  await expect.element(box()).toHaveValue('Question de deux');
});

it('keeps what is being written with its deal, and goes on with it', async () => {
  record.value = open('une');
  drawPart(<Panel />);
  await page.getByRole('button', { name: 'Demander sans donner mon nom' }).click();
  const box = () => page.getByRole('textbox', { name: 'Votre question' });
  await box().fill('Comment faire goûter ?');
  const begun = { title: 'Comment faire goûter ?', body: '', hidden: false };
  await expect
    .poll(() => told.findLast(({ type }) => type === 'question.keep'))
    .toEqual({
      type: 'question.keep',
      body: { tabId: 7, begun },
    });
  await box().fill('Question de une');
  await expect
    .poll(() => told.findLast(({ type }) => type === 'question.keep'))
    .toEqual({
      type: 'question.keep',
      body: { tabId: 7 },
    });
  record.value = open('deux');
  await expect.poll(() => box().query()).toBeNull();
  record.value = { ...open('une'), asking: { title: 'Question de une', stalled: true, begun } };
  await expect.element(box()).toHaveValue('Comment faire goûter ?');
});

it('shares a won deal while the share of another is still on its way', async () => {
  record.value = won(1);
  drawPart(<Panel />);
  const share = () => page.getByRole('button', { name: 'Partager', exact: false });
  const shares = () => told.filter(({ type }) => type === 'share.send').length;
  await share().click();
  await expect.poll(shares).toBe(1);
  record.value = won(2);
  await expect.element(page.getByText('Gagné 2')).toBeVisible();
  await share().click();
  await expect.poll(shares).toBe(2);
});

it('tells a record that says too little from one that nothing resembles', async () => {
  record.value = open('une');
  drawPart(<Panel />);
  await expect.element(page.getByText(/^Rien ne ressemble assez/)).toBeVisible();
  record.value = { ...open('une'), bare: true };
  await expect.element(page.getByText(/^Cette fiche en dit trop peu/)).toBeVisible();
  await expect.element(page.getByText(/^Un secteur, un produit ou une note/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Chercher dans les pratiques' })).toBeVisible();
});
