import { expect, it } from 'vitest';
import { rootOf } from '../../../extension/crm/root-of.ts';

it.each([
  ['http://crm.example/index.php?module=Accounts', '/'],
  ['http://crm.example/suite/index.php', '/suite/'],
  ['http://crm.example/sub/espo/#Account/view/1', '/sub/espo/'],
  ['http://crm.example', '/'],
])('%s lives in %s', (url, root) => {
  expect(rootOf({ url: new URL(url) })).toBe(root);
});
