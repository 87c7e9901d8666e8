/** Exactly the right choices, or it is wrong. */
import { describe, expect, it } from 'vitest';
import { correctChoices, isPass, markAnswer } from '#domain/quiz/mark-answer';

const question = {
  choices: [
    { id: 'a', text: 'A', right: true },
    { id: 'b', text: 'B', right: false },
    { id: 'c', text: 'C', right: true },
  ],
};

describe('markAnswer', () => {
  it('wants all right choices and no other', () => {
    expect(correctChoices(question)).toEqual(['a', 'c']);
    expect(
      [['c', 'a'], ['a'], ['a', 'b', 'c'], ['a', 'a'], ['b'], []].map((each) => markAnswer(question, each)),
    ).toEqual([true, false, false, false, false, false]);
  });
});

describe('isPass', () => {
  it('is reached at the share itself', () => {
    expect([isPass(4, 5, 80), isPass(3, 5, 80), isPass(2, 3, 66), isPass(0, 0, 50)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
