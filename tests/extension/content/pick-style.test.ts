import { expect, it } from 'vitest';
import { PICK_STYLE } from '../../../extension/content/pick-style.ts';

it('never takes the pointer away from what is pointed at, and fetches nothing', () => {
  expect(PICK_STYLE.match(/pointer-events: none/g)).toHaveLength(2);
  expect(PICK_STYLE).not.toMatch(/url\(|@import/);
});
