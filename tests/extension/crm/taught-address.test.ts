/** Addresses of taught pages: proposed from one page, fit its sisters, and nothing else; no text of others is run. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proposeAddress, taughtId } from '../../../extension/crm/taught-address.ts';

it.each([
  ['https://crm.example/clients/4711', '/clients/{id}', '4711'],
  ['https://crm.example/app/v2/clients/4711/fiche?tab=2', '/app/v2/clients/{id}/fiche', '4711'],
  ['https://crm.example/org7/clients/4711', '/*/clients/{id}', '4711'],
  [
    'https://crm.example/index.php?module=Accounts&record=11&x=3',
    '/index.php?module=Accounts&record={id}',
    '11',
  ],
  ['https://crm.example/#/compte/9f-2', '/#/compte/{id}', '9f-2'],
  ['https://crm.example/clients/hotel-du-parc', '/clients/{id}', 'hotel-du-parc'],
  ['https://crm.example/fiche.php?id=12', '/fiche.php?id={id}', '12'],
])('%s is %s', (address, path, id) => {
  const url = new URL(address);
  expect(proposeAddress(url)).toBe(path);
  expect(taughtId({ host: 'crm.example', path }, url)).toBe(id);
});

it.each(['https://crm.example/', 'https://crm.example/clients'])('%s names no record', (address) => {
  expect(proposeAddress(new URL(address))).toBeUndefined();
});

it.each([
  ['another host', 'https://evil.example/clients/4711'],
  ['another port', 'https://crm.example:8443/clients/4711'],
  ['a deeper page', 'https://crm.example/clients/4711/edit'],
  ['another list', 'https://crm.example/contacts/4711'],
  ['no id', 'https://crm.example/clients/'],
])('does not fit %s', (_what, address) => {
  expect(taughtId({ host: 'crm.example', path: '/clients/{id}' }, new URL(address))).toBeUndefined();
});

it('fits every host of a domain when told so', () => {
  const page = { host: '*.crm.example', path: '/c/{id}' };
  expect(taughtId(page, new URL('https://eu.crm.example/c/1'))).toBe('1');
  expect(taughtId(page, new URL('https://evilcrm.example/c/1'))).toBeUndefined();
});

it('answers for any pattern and address, and finds again what it proposed', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      (text, address) => {
        const url = new URL(address);
        taughtId({ host: url.host, path: text }, url);
        const path = proposeAddress(url);
        if (path?.split('{id}').length === 2 && !url.href.includes('{'))
          expect(taughtId({ host: url.host, path }, url)).toBeTypeOf('string');
      },
    ),
  );
});
