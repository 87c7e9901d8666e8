/** What a CRM's template may put into the frame's address, well or badly: what fits is told, and the server takes all of it. */
import { expect, it } from 'vitest';
import { RecordFacts } from '#contract/record-facts';
import { readHostRecord } from '../../../../widget/pages/record/host-record.ts';

const read = (told: Readonly<Record<string, unknown>>) => readHostRecord((name) => told[name]);

it.each([
  ['a number of another kind', { naf: '12 345 678 901', city: 'Lyon' }, { city: 'Lyon' }],
  ['a country by its name', { country: 'France', city: 'Lyon' }, { city: 'Lyon' }],
  ['a country by its code', { country: 'FR' }, { country: 'FR' }],
  ['a long label', { sector: 'x'.repeat(81), size: '11 - 50' }, { size: '11 - 50' }],
  ['a kind of its own', { kind: 'contact', won: '1', stage: 'Won' }, { stage: 'Won' }],
  ['many products', { products: 'x'.repeat(400) }, { products: 'x'.repeat(400) }],
  ['blanks', { city: ' Lyon ', region: '  ' }, { city: 'Lyon' }],
])('%s', (_name, told, facts) => {
  expect(read(told)?.facts).toEqual(facts);
  expect(RecordFacts.safeParse(read(told)?.facts).success).toBe(true);
});

it('is nothing where nothing fits', () => {
  expect(read({ kind: 'account', naf: 'x'.repeat(20) })).toBeUndefined();
});

it.each(['F', '33', 'FRA', 'France'])('leaves out a country told as %s, and keeps the rest', (country) => {
  const told: Readonly<Record<string, string>> = { country, sector: 'Hôtel' };
  expect(readHostRecord((name) => told[name])?.facts).toEqual({ sector: 'Hôtel' });
});
