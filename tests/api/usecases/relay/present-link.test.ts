/** A link never shows its token or its hash. */
import { expect, it } from 'vitest';
import { isExpired, presentLink } from '../../../../api/usecases/relay/present-link.ts';

const at = '2026-11-23T09:00:00.000Z';
const row = { id: 'l', personId: 'anna', tokenHash: 'h', label: 'Entretien', at, expiresAt: at };

it('tells its label and dates only', () => {
  expect(presentLink(row)).toEqual({ id: 'l', label: 'Entretien', at, expiresAt: at });
});

it('has expired at its very moment', () => {
  expect([Date.parse(at) - 1, Date.parse(at)].map((now) => isExpired(row, now))).toEqual([false, true]);
});
