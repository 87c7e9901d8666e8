import { expect, it } from 'vitest';
import { findInScripts } from '../../../extension/crm/find-in-scripts.ts';
import { openPage } from '../support/open-page.ts';

it('reads inline scripts only: not the page, and not the address of a script', () => {
  const { document } = openPage(
    '<script src="app-portal.js"></script><p>app-portal</p><script>var cal_date_format = "%m";</script>',
    'http://crm.example/',
  );
  expect(findInScripts(document, /app-portal/)).toBe(false);
  expect(findInScripts(document, /cal_date_format/)).toBe(true);
});
