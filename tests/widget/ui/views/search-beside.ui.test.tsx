/** What was found beside practices: grouped, marked, opened by a click, and nothing where nothing is. */
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { RecentSearches } from '#widget/ui/recent-searches.tsx';
import { SearchBeside } from '#widget/ui/views/search-beside.tsx';
import type { Quiz } from '#contract/quiz';
import { lea, uuid } from '../../sample.ts';
import { agreement } from '../../sample-agreements.ts';
import { askedQuestion } from '../../sample-questions.ts';
import { draw, expectAccessible } from '../draw.tsx';

const quiz: Quiz = {
  id: uuid(60),
  lang: 'fr',
  title: 'Lever une objection',
  by: lea,
  at: '2026-11-20T10:00:00Z',
  status: 'live',
  questions: 4,
  mine: { answered: 0, shown: false },
};
afterEach(() => document.body.replaceChildren());
const beside = {
  people: [{ person: lea, marks: [[0, 3]] as const }],
  questions: [{ question: askedQuestion(1), marks: [] }],
  agreements: [{ agreement: agreement(1), marks: [[0, 6]] as const }],
  quizzes: [{ quiz, marks: [] }],
};

it('is grouped, marked and opened', async () => {
  const went: string[] = [];
  const view = () => <SearchBeside beside={beside} onGo={(place, at) => went.push(`${place} ${at}`)} />;
  await expectAccessible(view);
  const into = draw(view());
  expect([...into.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Accord', 'Léa']);
  await page.getByRole('button', { name: 'Léa Nguyen' }).click();
  await page.getByRole('button', { name: /contrat en cours/ }).click();
  await page.getByRole('button', { name: /Accord Horizon/ }).click();
  await page.getByRole('button', { name: 'Lever une objection' }).click();
  expect(went).toEqual([
    `relay ${lea.id}`,
    `questions ${askedQuestion(1).id}`,
    `agreements ${agreement(1).id}`,
    `quizzes ${quiz.id}`,
  ]);
});

it('says nothing of what was not found', () => {
  const none = { people: [], questions: [], agreements: [], quizzes: [] };
  expect(draw(<SearchBeside beside={none} onGo={() => undefined} />).textContent).toBe('');
});

it('offers what was searched for before, three at most, and forgets it in one click', async () => {
  const asked: string[] = [];
  const view = () => (
    <RecentSearches
      recent={['moulin', 'café', 'essai', 'remise']}
      onSearch={(text) => asked.push(text)}
      onClear={() => asked.push('forget')}
    />
  );
  await expectAccessible(view);
  expect(draw(view()).querySelectorAll('button')).toHaveLength(4);
  await page.getByRole('button', { name: 'café' }).click();
  await page.getByRole('button', { name: 'Oublier ces recherches' }).click();
  expect(asked).toEqual(['café', 'forget']);
  expect(
    draw(<RecentSearches recent={[]} onSearch={() => undefined} onClear={() => undefined} />).textContent,
  ).toBe('');
});
