/** Company numbers, checked. */
import { expect, it } from 'vitest';
import { readSiren } from '#domain/agreement/read-siren';

it.each([
  ['732 829 320', '732829320'],
  ['73282932000074', '732829320'],
  ['404.833.048', '404833048'],
  ['732829321', undefined],
  ['7328293', undefined],
  ['000000000', undefined],
  ['73282932O', undefined],
  ['', undefined],
])('%s → %s', (text, siren) => {
  expect(readSiren(text)).toBe(siren);
});
