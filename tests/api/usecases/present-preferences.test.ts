/** What was never chosen is said as everybody starts. */
import { expect, it } from 'vitest';
import { presentPreferences } from '../../../api/usecases/present-preferences.ts';
import { person } from './stage.ts';

it('fills in how everybody starts', () => {
  const start = presentPreferences(person('anna'), undefined);
  expect(start).toMatchObject({ letter: true, tell: { mine: 'counted', followed: 'listed' } });
  expect('lang' in start).toBe(false);
  const row = { id: 'anna', tell: { mine: 'listed' }, letter: false } as const;
  expect(presentPreferences(person('anna', 'rep', { lang: 'en' }), row)).toMatchObject({
    letter: false,
    lang: 'en',
    tell: { mine: 'listed', named: 'counted' },
  });
});
