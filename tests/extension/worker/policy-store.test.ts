import { expect, it } from 'vitest';
import { openPolicy } from '../../../extension/worker/policy-store.ts';

it('is empty where the browser has none, or refuses to say', async () => {
  const none = openPolicy(() => Promise.reject(new Error('Managed storage manifest not found')));
  expect(await none.read()).toEqual({ values: {}, wrong: [] });
  expect(await none.locks('crms')).toBe(false);
});

it('is read again when it changes, and says what needs a new start', async () => {
  let managed: unknown = { locale: 'fr', lockedSettings: ['locale'] };
  const policy = openPolicy(async () => managed);
  expect(await policy.locks('locale')).toBe(true);
  managed = { locale: 'en' };
  expect(await policy.renew()).toBe(false);
  expect(await policy.locks('locale')).toBe(false);
  managed = { apiBaseUrl: 'https://relais.example' };
  expect(await policy.renew()).toBe(true);
  managed = { ...(managed as object), rememberMe: false };
  expect(await policy.renew()).toBe(true);
});
