/** Lessons in words. */
import { expect, it } from 'vitest';
import { tellLesson } from '#domain/match/lesson-words';

it.each([
  [0.66, 'compte 10 % de plus', 'counts 10% more'],
  [0.54, 'compte 10 % de moins', 'counts 10% less'],
])('tells a move to %s', (after, fr, en) => {
  const told = tellLesson({ term: 'sector', before: 0.6, after, events: 24, good: 18 });
  expect(told.fr).toContain(fr);
  expect(told.fr).toContain('18 réponses utiles sur 24');
  expect(told.en).toContain(en);
});
