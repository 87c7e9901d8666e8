import { expect, it } from 'vitest';
import { readInvitation } from '../../../extension/pages/read-invitation.ts';

it('reads a link, or what follows its #, and nothing out of a bare code', () => {
  const invited = { email: 'anna@example.com', code: 'BCDFGHJK', server: '' };
  expect(readInvitation('https://relais.example/sign-in#email=anna%40example.com&code=BCDFGHJK')).toEqual({
    ...invited,
    server: 'https://relais.example',
  });
  expect(readInvitation('#email=anna%40example.com&code=BCDFGHJK')).toEqual(invited);
  expect(readInvitation('BCDFGHJK')).toEqual({ email: '', code: '', server: '' });
});
