/** After "did it help?": a word why and one's own version, by keyboard alone; each in the narrowest panel, without a violation. */
import '../support/quiet-browser.ts';
import axe from 'axe-core';
import { signal } from '@preact/signals';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Lang } from '#contract/words';
import type { LiveState, OpenShare, RecordView } from '../../../extension/live-state.ts';
import { CommentBox } from '../../../extension/panel/comment-box.tsx';
import { Helping } from '../../../extension/panel/helping.tsx';
import { uuid } from '../../widget/sample.ts';
import { drawPart } from '../support/draw-part.tsx';

interface Message {
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
}
const help = { practiceId: uuid(4), title: 'Golf : avant le premier départ', author: 'Bruno Keller' };
const told: Message[] = [];
const shares = signal<readonly OpenShare[]>([]);
/** What the worker says of a comment; nothing where it was replaced under the panel. */
let taken: { readonly kept: boolean } | undefined;

const body = (type: string) => told.filter((each) => each.type === type).map((each) => each.body);
const ENDS = { 'page-has-heading-one': { enabled: false } };

/** As much of the live state as is read here. */
function Panel({ visit = 'one' }: { readonly visit?: string }) {
  const live = { shares: shares.value, levers: ['trial'], waiting: [] } as unknown as LiveState;
  const record = {
    visit,
    kind: 'account',
    name: 'x',
    facets: { city: 'Lyon' },
    help,
  } as unknown as RecordView;
  return <Helping record={record} tabId={7} live={live} onOpen={() => undefined} />;
}

const draw = (lang: Lang = 'fr', theme = 'light', what = <Panel />) => drawPart(what, lang, theme);

async function expectClean(drawn: HTMLElement): Promise<void> {
  for (const motion of document.getAnimations()) motion.finish();
  expect((await axe.run(drawn, { rules: ENDS })).violations).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
}

beforeEach(async () => {
  told.length = 0;
  shares.value = [];
  taken = { kept: true };
  const { browser } = globalThis as unknown as { browser: { runtime: object } };
  const sendMessage = async (message: Message) => {
    told.push(message);
    if (message.type === 'people.find')
      return {
        people: [{ id: 'maria', name: 'Maria Costa', unit: 'Bureaux', region: 'Lille', role: 'rep' }],
      };
    if (message.type === 'practice.comment') return taken;
    if (message.type !== 'share.send') return undefined;
    const { id } = message.body['draft'] as { id: string };
    shares.value = [{ v: 1, id, kind: 'practice', title: 'x', at: Date.now(), questions: ['lever'] }];
    return { id };
  };
  Object.assign(browser.runtime, { sendMessage });
  await page.viewport(305, 800);
});

it('takes a word why, then one’s own version, by keyboard alone', async () => {
  draw();
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'En un mot, pourquoi ?' })).toHaveFocus();
  await userEvent.keyboard('Le chef a goûté{Enter}');
  const answered = { tabId: 7, practiceId: help.practiceId, answer: 'worked' };
  await expect.poll(() => body('help.answer')).toEqual([answered, { ...answered, note: 'Le chef a goûté' }]);
  await page.getByRole('button', { name: 'Partager ma version' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Qu’avez-vous fait autrement ?' })).toHaveFocus();
  await userEvent.keyboard('Le midi, avec le chef{Tab}{Enter}');
  await expect.element(page.getByRole('button', { name: /Annuler/ })).toBeVisible();
  expect(body('share.send')).toMatchObject([
    {
      draft: {
        kind: 'practice',
        parentId: help.practiceId,
        difference: 'Le midi, avec le chef',
        facets: { city: 'Lyon' },
      },
    },
  ]);
});

it('may be left with nothing more to say', async () => {
  draw();
  await page.getByRole('button', { name: 'Non', exact: true }).click();
  await page.getByRole('button', { name: 'Rien à ajouter' }).click();
  await expect.element(page.getByRole('button', { name: 'Partager ma version' })).toBeVisible();
  expect(body('help.answer')).toHaveLength(1);
});

it('has no violation at any step', async () => {
  for (const lang of ['fr', 'en'] as const) {
    for (const theme of ['light', 'dark']) {
      shares.value = [];
      const drawn = draw(lang, theme);
      await page.getByRole('button', { name: lang === 'fr' ? 'Non' : 'No', exact: true }).click();
      await expect.element(page.getByRole('textbox')).toBeVisible();
      await expectClean(drawn);
      await page.getByRole('button', { name: lang === 'fr' ? 'Rien à ajouter' : 'Nothing to add' }).click();
      await expectClean(drawn);
      await page
        .getByRole('button', { name: lang === 'fr' ? 'Partager ma version' : 'Share my version' })
        .click();
      await expectClean(drawn);
    }
  }
});

it('completes a name in a comment, which then tells its bearer', async () => {
  const drawn = draw('fr', 'light', <CommentBox practiceId={uuid(4)} />);
  await page.getByRole('textbox').click();
  await userEvent.keyboard('Vois avec @mar');
  await expect.element(page.getByRole('button', { name: /Maria Costa/ })).toBeVisible();
  await expectClean(drawn);
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('textbox')).toHaveValue('Vois avec @Maria Costa ');
  await page.getByRole('button', { name: 'Commenter' }).click();
  await expect
    .poll(() => body('practice.comment'))
    .toEqual([{ id: uuid(4), text: 'Vois avec @Maria Costa', mentions: ['maria'] }]);
  await expect.element(page.getByRole('textbox')).toHaveValue('');
});

it.each([
  ['finds no room', { kept: false }, /attendent/],
  ['finds nobody', undefined, /répondu/],
])('leaves a comment that %s in its field, and says so until it is taken', async (_what, answer, said) => {
  taken = answer;
  draw('fr', 'light', <CommentBox practiceId={uuid(4)} />);
  await page.getByRole('textbox').fill('Bravo');
  await page.getByRole('button', { name: 'Commenter' }).click();
  await expect.element(page.getByRole('alert').and(page.getByText(said))).toBeVisible();
  await expect.element(page.getByRole('textbox')).toHaveValue('Bravo');
  taken = { kept: true };
  await page.getByRole('button', { name: 'Commenter' }).click();
  await expect.element(page.getByRole('textbox')).toHaveValue('');
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

it('told of one deal is not told of another of the same name', async () => {
  const visit = signal('one');
  const Two = () => <Panel visit={visit.value} />;
  draw('fr', 'light', <Two />);
  await page.getByRole('button', { name: 'Oui, ça a marché' }).click();
  await expect.element(page.getByRole('textbox', { name: 'En un mot, pourquoi ?' })).toBeVisible();
  visit.value = 'two';
  await expect.element(page.getByRole('button', { name: 'Oui, ça a marché' })).toBeVisible();
  await expect.poll(() => page.getByRole('textbox', { name: 'En un mot, pourquoi ?' }).query()).toBeNull();
});
