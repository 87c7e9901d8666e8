import { expect, it } from 'vitest';
import { readPolicy } from '../../../extension/policy.ts';
import { showPolicy } from '../../../extension/worker/show-policy.ts';

it('shows keys, locks and what is wrong, and no value', () => {
  const policy = readPolicy({ locale: 'fr', lockedSettings: ['locale'], rememberMe: 'x' });
  expect(showPolicy(policy)).toEqual({
    managed: ['locale', 'lockedSettings'],
    locked: ['locale'],
    wrong: ['rememberMe'],
    consentGranted: false,
  });
});
