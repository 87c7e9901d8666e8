import { expect, it } from 'vitest';
import { signInLink } from '../../../api/usecases/sign-in-link.ts';

it('keeps address and code behind the `#`, and survives odd characters', () => {
  const link = new URL(signInLink('https://relais.example', 'jo+hn&co@example.com', 'BCDFGHJK'));
  expect([link.pathname, link.search]).toEqual(['/sign-in', '']);
  const told = new URLSearchParams(link.hash.slice(1));
  expect([told.get('email'), told.get('code')]).toEqual(['jo+hn&co@example.com', 'BCDFGHJK']);
});
