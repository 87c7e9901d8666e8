/** Codes and labels to sectors. */
import { expect, it } from 'vitest';
import { sectorOfLabel, sectorOfNaf, sectorsNear } from '#domain/map/sectors';

it.each([
  ['55.10Z', 'hotel'],
  ['5510Z', 'hotel'],
  ['Com. détail 47.73Z', 'pharmacy'],
  ['no code', undefined],
  // Belgium, Britain and Switzerland go on behind the four digits.
  ['55.100', 'hotel'],
  ['55100', 'hotel'],
  ['551001', 'hotel'],
])('NAF %s is %s', (code, sector) => expect(sectorOfNaf(code)).toBe(sector));

it('reads labels whatever the case, accents and underscores', () => {
  expect(sectorOfLabel('COMPUTER_SOFTWARE')).toBe('software');
  expect(sectorOfLabel('hôtellerie')).toBe(sectorOfLabel('HOTELLERIE'));
  expect(sectorOfLabel('whatever')).toBeUndefined();
});

it('credits itself most, then its family', () => {
  const near = sectorsNear('hotel');
  expect(near.get('hotel')).toBe(1);
  expect(near.get('hospitality') ?? 0).toBeGreaterThan(near.get('bank') ?? 0);
});
