/** The sector by code, label or words; a broad one gives way to a narrower that agrees. */
import { expect, it } from 'vitest';
import { readSector } from '#domain/match/read-sector';

const recordOf = (key: 'naf' | 'name' | 'sector', value: string) => ({
  crm: 'test',
  kind: 'account' as const,
  id: '1',
  fields: [{ key, label: key, value }],
});

it('reads a code, a label and a name', () => {
  expect(readSector(recordOf('naf', '55.10Z'))).toBe('hotel');
  expect(readSector(recordOf('sector', 'Services juridiques'))).toBe('law');
  expect(readSector(recordOf('name', 'Pharmacie de la Gare'))).toBe('pharmacy');
});

it('says nothing in doubt', () => expect(readSector(recordOf('name', 'Quibrazel'))).toBeUndefined());
