/** Unpacking: each stem goes to the cases whose letters stand beside it. */
import { expect, it } from 'vitest';
import { placeOfEntry } from '#domain/map/entries';
import { FIRST_PLACE } from '#domain/map/pack-clues';
import { unpackClues } from '#domain/map/unpack-clues';

const letterOf = (id: string) => String.fromCharCode(FIRST_PLACE + (placeOfEntry(id) ?? 0));

it('gives strong and plain stems of each language to their cases', () => {
  const [silent, tender] = [letterOf('silent-customer'), letterOf('tender')];
  const rows = unpackClues({ fr: `muet ${silent} ${tender}\nmut ${silent} `, en: `bid  ${tender}` });
  const of = (id: string) => rows.find((row) => row.id === id);
  expect(of('silent-customer')).toEqual({
    id: 'silent-customer',
    fr: { strong: 'muet mut', plain: '' },
    en: { strong: '', plain: '' },
    isPacked: true,
  });
  expect(of('tender')).toMatchObject({ fr: { strong: '', plain: 'muet' }, en: { strong: '', plain: 'bid' } });
});
