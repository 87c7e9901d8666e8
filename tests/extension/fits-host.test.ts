import { expect, it } from 'vitest';
import { fitsHost } from '../../extension/fits-host.ts';

it.each([
  ['crm.example', 'crm.example', true],
  ['crm.example', 'x.crm.example', false],
  ['*.crm.example', 'crm.example', true],
  ['*.crm.example', 'x.y.crm.example', true],
  ['*.crm.example', 'evilcrm.example', false],
  ['127.0.0.1:8080', '127.0.0.1:80', false],
])('%s, %s: %s', (wanted, host, fits) => {
  expect(fitsHost(wanted, host)).toBe(fits);
});
