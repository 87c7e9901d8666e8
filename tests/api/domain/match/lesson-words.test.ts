/** Lessons in words: how far, which way, from how many answers of how many people, beside those without the reason. */
import { expect, it } from 'vitest';
import { tellLesson } from '#domain/match/lesson-words';

const figures = { term: 'sector', before: 0.6, events: 24, good: 18, people: 7 } as const;

it.each([
  [0.66, 'compte 10 % de plus', 'counts 10% more'],
  [0.54, 'compte 10 % de moins', 'counts 10% less'],
])('tells a move to %s', (after, fr, en) => {
  const told = tellLesson({ ...figures, after });
  expect(told.fr).toContain(fr);
  expect(told.fr).toContain('18 réponses sur 24 (7 collègues)');
  expect(told.en).toContain(en);
  expect(told.en).not.toContain('without');
});

it('sets it beside the answers without that reason', () => {
  const { fr, en } = tellLesson({ ...figures, after: 0.66, without: { events: 50, good: 20 } });
  expect(fr).toContain('soit 75 % ; sans elle, 40 %.');
  expect(en).toContain('that is 75%; without it, 40%.');
});

it('tells a weight on its way back without figures', () => {
  const { fr, en } = tellLesson({ ...figures, after: 0.66, events: 0, good: 0, people: 0 });
  expect(fr).toContain('revient peu à peu');
  expect(`${fr}${en}`.replace(/10 ?%/gu, '')).not.toMatch(/\d/u);
});
