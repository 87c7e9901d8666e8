import { expect, it } from 'vitest';
import { originOf } from '../../../extension/pages/add-site.tsx';
import { readInvitation } from '../../../extension/pages/read-invitation.ts';

it('reads a link, or what follows its #, and nothing out of a bare code', () => {
  const invited = { email: 'anna@example.com', code: 'BCDFGHJK' };
  expect(readInvitation('https://relais.example/sign-in#email=anna%40example.com&code=BCDFGHJK')).toEqual(
    invited,
  );
  expect(readInvitation('#email=anna%40example.com&code=BCDFGHJK')).toEqual(invited);
  expect(readInvitation('BCDFGHJK')).toEqual({ email: '', code: '' });
});

it.each([
  ['https://crm.example:8443/accounts/1?x#y', 'https://crm.example:8443'],
  ['crm.example', 'https://crm.example'],
  ['http://localhost:8080/', 'http://localhost:8080'],
  ['javascript:alert(1)', undefined],
  ['our crm', undefined],
  ['', undefined],
])('%s → %s', (address, origin) => {
  expect(originOf(address)).toBe(origin);
});
