/** Questions under a hand and a keyboard, in every state, without a violation. */
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { QuestionView as Question } from '#contract/question';
import { AskQuestion } from '#widget/model/ask-question.ts';
import { OpenQuestion } from '#widget/model/open-question.ts';
import { QuestionList } from '#widget/model/question-list.ts';
import { AskView } from '#widget/ui/views/question/ask-view.tsx';
import { QuestionView } from '#widget/ui/views/question/question-view.tsx';
import { QuestionsView } from '#widget/ui/views/question/questions-view.tsx';
import '#widget/ui/shell.css';
import '#widget/ui/views/question/question.css';
import { hugo, lea, NOW, practice, uuid } from '../../sample.ts';
import { askedQuestion, givenAnswer, offline, refused } from '../../sample-questions.ts';
import { draw, expectAccessible } from '../draw.tsx';

const no = () => undefined;
const plain = (element: Element) => (element.textContent ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');
afterEach(() => document.body.replaceChildren());

const forMe = askedQuestion(1, { asker: hugo, mine: { asked: false, route: 'waiting' } });
const own = askedQuestion(2, {
  asker: hugo,
  mine: { asked: true, hidden: false, routed: [lea] },
  answers: [givenAnswer(1)],
});

async function listOf(items: readonly Question[]) {
  const list = new QuestionList({ list: async () => ({ items, next: null }) });
  await list.pick('open');
  return list;
}

async function opened(question: Question, over: object = {}) {
  const open = new OpenQuestion({
    read: async () => question,
    answer: async (_id, { text }) => ({ ...question, answers: [givenAnswer(1, { text })] }),
    pass: async () => ({ ...question, mine: { ...question.mine, route: 'passed' as const } }),
    accept: async () => ({ ...question, status: 'answered' as const, practice: { id: uuid(1), title: 'X' } }),
    hide: async (_id, hidden) => ({ ...question, mine: { ...question.mine, hidden } }),
    withdraw: async () => {},
    newId: () => uuid(77),
    ...over,
  });
  await open.open(question.id);
  return open;
}
const whole = (open: InstanceType<typeof OpenQuestion>, onPractice: (id: string) => void = no) => (
  <QuestionView open={open} now={NOW} onBack={no} onPractice={onPractice} />
);

describe('the lists', () => {
  it('are accessible, full, empty and failed', async () => {
    const full = await listOf([forMe, askedQuestion(3), { ...own, status: 'answered' }]);
    const empty = await listOf([]);
    const failed = new QuestionList({ list: () => Promise.reject(refused('internal', 'Panne.')) });
    await failed.pick('open');
    for (const list of [full, empty, failed])
      await expectAccessible(() => <QuestionsView list={list} now={NOW} onOpen={no} onAsk={no} />);
  });

  it('hide the asker from whoever was not asked', async () => {
    const list = await listOf([askedQuestion(3)]);
    const said = plain(draw(<QuestionsView list={list} now={NOW} onOpen={no} onAsk={no} />));
    expect(said).toContain('Un collègue');
    expect(said).toContain('nom caché');
  });

  it('open a question and the form by keyboard alone', async () => {
    const went: string[] = [];
    const list = await listOf([forMe]);
    draw(
      <QuestionsView list={list} now={NOW} onOpen={(id) => went.push(id)} onAsk={() => went.push('ask')} />,
    );
    await userEvent.keyboard('{Tab}{Enter}');
    // Past the four lists.
    for (let stop = 0; stop < 5; stop += 1) await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Enter}');
    expect(went).toEqual(['ask', forMe.id]);
  });
});

describe('one question', () => {
  it('is accessible for the asked, the asker, a stranger, answered, gone', async () => {
    const views = [
      forMe,
      own,
      askedQuestion(4),
      { ...own, status: 'answered' as const, practice: { id: uuid(1), title: 'La pratique' } },
    ];
    for (const question of views) {
      const open = await opened(question);
      await expectAccessible(() => whole(open));
    }
    const gone = await opened(forMe, { read: () => Promise.reject(refused('not-found', 'Introuvable.')) });
    await expectAccessible(() => whole(gone));
    expect(plain(draw(whole(gone)))).toContain('Cette question n’est plus là.');
  });

  it('is answered, or passed in one click', async () => {
    draw(whole(await opened(forMe)));
    await page.getByRole('textbox', { name: 'Votre réponse' }).fill('Un essai de deux semaines.');
    await page.getByRole('button', { name: 'Répondre' }).click();
    await expect.element(page.getByText('Un essai de deux semaines.')).toBeVisible();
    draw(whole(await opened(forMe)));
    await page.getByRole('button', { name: 'Pas moi' }).click();
    await expect.element(page.getByText('Vous avez passé la main.')).toBeVisible();
  });

  it('gives the asker who was asked, the answer to accept, and the name to hide', async () => {
    const seen: string[] = [];
    const said = draw(whole(await opened(own), (id) => seen.push(id)));
    expect(plain(said)).toContain('Demandé à Léa Nguyen');
    await page.getByRole('checkbox', { name: 'Rester caché après la réponse' }).click();
    await expect.element(page.getByRole('checkbox')).toBeChecked();
    await page.getByRole('button', { name: 'C’est la réponse' }).click();
    await page.getByRole('button', { name: 'Voir la pratique' }).click();
    expect(seen).toEqual([uuid(1)]);
  });

  it('says what was refused and keeps the words', async () => {
    const open = await opened(forMe, { answer: () => Promise.reject(refused('conflict', 'Déjà répondu.')) });
    draw(whole(open));
    await page.getByRole('textbox').fill('Trop tard');
    await page.getByRole('button', { name: 'Répondre' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Déjà répondu.');
    await expect.element(page.getByRole('textbox')).toHaveValue('Trop tard');
  });
});

describe('what had arrived though its answer was lost', () => {
  it('is shown with the answer as it was sent first, and what is written next is another one', async () => {
    let ids = 70;
    const taken: { id: string; text: string }[] = [];
    const now = () => ({ ...forMe, answers: taken.map((each) => givenAnswer(1, each)) });
    const open = await opened(forMe, {
      read: async () => now(),
      async answer(_id: string, { id, text }: { id: string; text: string }) {
        if (taken.some((each) => each.id === id)) throw refused('conflict', 'Déjà pris.');
        taken.push({ id, text });
        if (taken.length === 1) throw offline();
        return now();
      },
      newId: () => uuid((ids += 1)),
    });
    draw(whole(open));
    const field = page.getByRole('textbox', { name: 'Votre réponse' });
    const send = page.getByRole('button', { name: 'Répondre' });
    await field.fill('Un essai.');
    await send.click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await field.fill('Deux essais.');
    await send.click();
    await expect.element(page.getByRole('alert').getByText(/déjà arrivée/)).toBeVisible();
    await expect.element(page.getByText('Un essai.')).toBeVisible();
    await expect.element(field).toHaveValue('Deux essais.');
    await expectAccessible(() => whole(open));
    draw(whole(open));
    await field.fill('Deux essais, et un chrono.');
    await send.click();
    await expect.element(field).toHaveValue('');
    expect(page.getByRole('alert').query()).toBeNull();
    expect(taken.map(({ text }) => text)).toEqual(['Un essai.', 'Deux essais, et un chrono.']);
  });

  it('leads to the question that is there, and keeps what was changed', async () => {
    const seen: string[] = [];
    const model = make([], () => Promise.reject(refused('conflict', 'Déjà pris.')));
    draw(view(model, seen));
    await page.getByRole('textbox', { name: 'Votre question' }).fill('Comment lever un contrat ?');
    await page.getByRole('button', { name: 'Demander' }).click();
    await expect.element(page.getByRole('alert').getByText(/déjà arrivée/)).toBeVisible();
    await expectAccessible(() => view(model, seen));
    draw(view(model, seen));
    await page.getByRole('button', { name: 'Voir la question arrivée' }).click();
    expect(seen).toEqual([uuid(77)]);
    await expect
      .element(page.getByRole('textbox', { name: 'Votre question' }))
      .toHaveValue('Comment lever un contrat ?');
    expect(page.getByRole('alert').query()).toBeNull();
  });
});

function make(asked: string[] = [], ask?: () => Promise<void>) {
  return new AskQuestion({
    findAnswering: async () => [practice(1)],
    ask: ask ?? (async ({ title }) => void asked.push(title)),
    wait: async () => {},
    newId: () => uuid(77),
    knownFacets: () => ({ region: 'bretagne' }),
    readKept: () => undefined,
    writeKept: no,
  });
}
const choices = {
  sector: [{ id: 'hotel', label: 'Hôtellerie' }],
  product: [],
  region: [
    { id: 'bretagne', label: 'Bretagne' },
    { id: 'corse', label: 'Corse' },
  ],
};
const view = (ask: InstanceType<typeof AskQuestion>, seen: string[] = []) => (
  <AskView
    ask={ask}
    choices={choices}
    now={NOW}
    onBack={no}
    onPractice={(id) => seen.push(id)}
    onAsked={(id) => seen.push(id)}
  />
);

describe('asking', () => {
  it('is about what is chosen, with the region filled in; a list without choices is not there', async () => {
    const ask = make([]);
    draw(view(ask));
    await expect.element(page.getByRole('combobox', { name: 'Région' })).toHaveValue('bretagne');
    expect(page.getByRole('combobox', { name: 'Offre' }).query()).toBeNull();
    await page.getByRole('combobox', { name: 'Secteur' }).selectOptions('hotel');
    await page.getByRole('combobox', { name: 'Région' }).selectOptions('Je ne précise pas');
    expect(ask.facets.value).toEqual({ sector: 'hotel', region: undefined });
  });

  it('offers practices before anybody is asked, then asks in one click', async () => {
    const [asked, seen]: [string[], string[]] = [[], []];
    draw(view(make(asked), seen));
    await page.getByRole('textbox', { name: 'Votre question' }).fill('Comment lever un contrat ?');
    await page.getByRole('button', { name: 'Pratique 1' }).click();
    await page.getByRole('button', { name: 'Demander' }).click();
    await expect.poll(() => asked).toEqual(['Comment lever un contrat ?']);
    expect(seen).toEqual([uuid(1), uuid(77)]);
  });

  it('is accessible, with and without practices', async () => {
    const ask = make();
    await expectAccessible(() => view(ask));
    await ask.write({ title: 'Comment lever un contrat ?' });
    await expectAccessible(() => view(ask));
  });
});
