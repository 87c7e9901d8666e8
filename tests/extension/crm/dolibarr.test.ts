/** Dolibarr's addresses and refusals that no saved page tells: what an action leaves to be read, and what may not be seen. */
import { expect, it } from 'vitest';
import { dolibarr } from '../../../extension/crm/dolibarr.ts';
import { openPage } from '../support/open-page.ts';

const at = (action: string) => `http://crm.example/comm/propal/card.php?id=3&action=${action}`;

it.each(['', 'view', 'setstatut', 'update_extras', 'classifybilled', 'modif', 'reopen', 'confirm_closeas'])(
  'reads what came of "%s"',
  (action) => {
    const place = dolibarr.placeOf(openPage('', at(action)));
    expect(place).toEqual({ kind: 'opportunity', id: 'propal-3' });
  },
);

it.each(['create', 'edit', 'delete', 'clone', 'presend', 'confirm_clone', 'confirm_delete', 'confirm_merge'])(
  'stays silent at "%s"',
  (action) => expect(dolibarr.placeOf(openPage('', at(action)))).toBeUndefined(),
);

it('tells a page that may not be seen from one that is not understood', () => {
  const url = 'http://crm.example/societe/card.php?socid=7';
  const read = (html: string) => dolibarr.read(openPage(html, url), { kind: 'account', id: '7' });
  expect(read('<div class="error">Accès refusé</div>')).toEqual({ fields: [] });
  expect(read('<div class="newer"></div>')).toBeUndefined();
});
