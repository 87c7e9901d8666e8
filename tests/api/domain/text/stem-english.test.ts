/** English stems. */
import { expect, it } from 'vitest';
import { stemEnglish } from '#domain/text/stem-english';

it.each([
  ['cancel cancelled cancelling cancellation'],
  ['renew renews renewing renewal'],
  ['plan planned planning'],
  ['company companies'],
  ['manage managed management manager'],
  ['price prices pricing'],
  ['supply supplies supplier'],
  ['negotiate negotiated negotiating negotiation negotiator'],
  ['evaluate evaluation'],
  ['deliver delivers delivered delivering delivery deliveries'],
])('conflates %s', (words) => expect(new Set(words.split(' ').map(stemEnglish)).size).toBe(1));

it('leaves short words alone', () =>
  expect(['bus', 'tea', 'led'].map(stemEnglish)).toEqual(['bus', 'tea', 'led']));
