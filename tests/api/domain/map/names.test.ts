/** Everything of the map has a name in both languages; nothing else has. */
import { describe, expect, it } from 'vitest';
import { ENTRIES } from '#domain/map/entries';
import { nameOf } from '#domain/map/names';
import { REGIONS } from '#domain/map/regions';

describe('nameOf', () => {
  it('names entries and regions alike', () => {
    expect(nameOf('hotel')).toEqual({ fr: 'hôtellerie', en: 'hotels' });
    expect(nameOf('bretagne')).toEqual({ fr: 'Bretagne', en: 'Brittany' });
    expect([...ENTRIES, ...REGIONS].filter(({ id, name }) => nameOf(id) !== name)).toEqual([]);
  });

  it('has no name for what it does not know', () => {
    expect([nameOf('no-such-entry'), nameOf(''), nameOf('constructor')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
