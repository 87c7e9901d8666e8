/** Sectors of records. */
import { expect, it } from 'vitest';
import { readSector } from '#domain/match/read-sector';
import { recordOf } from '../practices.ts';

it.each([
  [{ naf: '69.10Z', name: 'X' }, 'law'],
  [{ sector: 'COMPUTER_SOFTWARE' }, 'software'],
  [{ name: 'Mairie de Pornic' }, 'town-hall'],
  [{ name: 'Groupe Horizon' }, undefined],
  [{ sector: 'Autre' }, undefined],
  // A number amid words is no code of a trade: here of a joint committee, and of a law.
  [{ sector: 'Plasturgie (CP 209)' }, 'plastics'],
  [{ sector: 'Association loi 1901' }, 'association'],
  [{ sector: '52.10 Entreposage' }, 'logistics'],
  [{ sector: 'Administration / Enseignement', name: 'Lycée Jean Zay' }, 'school'],
])('%o is %s', (fields, sector) => expect(readSector(recordOf(fields))?.value).toBe(sector));

it('takes four digits of a field for SIC for no code of ours, as America has other numbers', () => {
  const sic = (value: string) =>
    readSector({ crm: 'x', kind: 'account', id: '1', fields: [{ key: 'naf', label: 'sicCode', value }] })
      ?.value;
  // American: eating places; here it would be a publisher.
  expect(sic('5812')).toBeUndefined();
  expect(sic('55100')).toBe('hotel');
  expect(sic('5510Z')).toBe('hotel');
});

it('lets a code narrow what a label says broadly', () => {
  expect(readSector(recordOf({ sector: 'Hébergement et restauration', naf: '55.10Z' }))?.value).toBe('hotel');
});
