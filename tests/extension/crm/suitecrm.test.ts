import { expect, it } from 'vitest';
import { askDetail, suitecrm } from '../../../extension/crm/suitecrm.ts';
import { answers, openPage } from '../support/open-page.ts';

it.each([
  ['/index.php?module=Accounts&action=DetailView&record=1', 'account'],
  ['/crm/?module=Opportunities&action=DetailView&record=1', 'opportunity'],
  [
    '/index.php?action=ajaxui#ajaxUILoc=index.php%3Fmodule%3DAccounts%26action%3DDetailView%26record%3D1',
    'account',
  ],
  // The AJAX interface keeps the first page's query: the hash is what is shown.
  [
    '/index.php?module=Accounts&action=DetailView&record=1#ajaxUILoc=index.php?module=Home&action=index',
    undefined,
  ],
  ['/other.php?module=Accounts&action=DetailView&record=1', undefined],
  ['/index.php?module=Accounts&action=DetailView&record=1&to_pdf=true', undefined],
])('%s: %s', (path, kind) => {
  expect(suitecrm.placeOf(openPage('', `http://crm.example${path}`))?.kind).toBe(kind);
});

it('asks for the page itself, in the installation’s own sub-path', async () => {
  const session = answers();
  await askDetail({ kind: 'account', id: '1' }, session, '/suite/');
  expect(session.asked).toEqual(['/suite/index.php?module=Accounts&action=DetailView&record=1']);
});
