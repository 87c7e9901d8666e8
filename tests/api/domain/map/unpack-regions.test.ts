/** Unpacking regions: what is not there is empty. */
import { expect, it } from 'vitest';
import { unpackRegions } from '#domain/map/unpack-regions';

it('gives a region its places', () => {
  const [region] = unpackRegions('bretagne\fBretagne\fBrittany\fFR\f22;29\fbreizh\fbrest;quimper');
  expect(region).toEqual({
    id: 'bretagne',
    name: { fr: 'Bretagne', en: 'Brittany' },
    country: 'FR',
    postcodes: '22;29',
    words: 'breizh',
    cities: 'brest;quimper',
    isPacked: true,
  });
  expect(unpackRegions('x')[0]).toMatchObject({ id: 'x', cities: '', postcodes: '' });
});
