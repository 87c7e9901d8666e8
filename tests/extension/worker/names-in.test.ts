import { expect, it } from 'vitest';
import { LEVERS } from '#widget/model/open-share.ts';
import { namesIn, namesOf } from '../../../extension/worker/names-in.ts';

it('has a name in both languages for every lever that is offered', () => {
  const names = namesIn(undefined);
  expect(LEVERS.filter((id) => !names[id]?.fr || !names[id]?.en)).toEqual([]);
});

it('leaves out what has no name', () => {
  expect(namesOf([undefined, 'no-such-thing'])).toEqual({});
});
