/** A page that says only where, how big and how far says nothing of its case. */
import { expect, it } from 'vitest';
import type { CrmRecord, RecordField } from '#contract/record';
import { saysCase } from '#domain/match/says-case';
import { NOW } from '../practices.ts';

const field = (key: RecordField['key'], value: string, label: string = key): RecordField => ({
  key,
  label,
  value,
});
const record = (kind: CrmRecord['kind'], ...fields: RecordField[]): CrmRecord => ({
  crm: 'generic',
  kind,
  id: '1',
  fields,
});

const BARE = [
  field('city', 'Annecy'),
  field('size', '10'),
  field('status', 'Prospect'),
  field('amount', '12 000 €'),
];

it('hears no case in place, size, stage and the customer’s name', () => {
  expect(saysCase(record('account', field('name', 'Institut Bellerive'), ...BARE), {}, NOW)).toBe(false);
  const deal = record(
    'opportunity',
    field('account', 'Acme'),
    field('name', 'Acme'),
    field('stage', 'Négociation'),
  );
  expect(saysCase(deal, {}, NOW)).toBe(false);
  expect(saysCase(record('account', ...BARE, field('description', '–')), {}, NOW)).toBe(false);
  expect(saysCase(record('account', ...BARE, field('competitor', 'aucun')), {}, NOW)).toBe(false);
});

it('hears one in a trade, wherever it was told, in a note, and in a deal’s own name', () => {
  expect(saysCase(record('account', ...BARE), { sector: 'hotel' }, NOW)).toBe(true);
  expect(saysCase(record('account', ...BARE, field('description', 'Peu de place')), {}, NOW)).toBe(true);
  expect(
    saysCase(record('opportunity', field('account', 'Acme'), field('name', 'Trois machines')), {}, NOW),
  ).toBe(true);
});
