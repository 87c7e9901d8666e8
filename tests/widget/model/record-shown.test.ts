/** Before the host has said anything. */
import { expect, it } from 'vitest';
import { makeShown, NEW_VISIT } from '#widget/model/record-shown.ts';

it('begins with nothing: no record, no suggestion, no answer, and its own signals each time', () => {
  const [one, other] = [makeShown(), makeShown()];
  expect([one.state.value, one.suggestions.value, one.visit.value]).toEqual(['waiting', [], NEW_VISIT]);
  one.state.value = 'ready';
  expect(other.state.value).toBe('waiting');
});
