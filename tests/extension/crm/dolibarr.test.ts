/** Dolibarr's addresses and refusals that no saved page tells: what an action leaves to be read, and what may not be seen. */
import { expect, it } from 'vitest';
import { dolibarr } from '../../../extension/crm/dolibarr.ts';
import { answers, openPage, told } from '../support/open-page.ts';

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

it('tells what may not be seen, what is gone and what came back as a form from a card that it does not understand', () => {
  const page = (html: string) =>
    openPage(`<div id="id-right">${html}</div>`, 'http://crm.example/societe/card.php?socid=7');
  const form = (name: string) =>
    `<form><div class="tabBar"><table><tr><td>Nom</td><td><input name="${name}" value=""></td></tr></table></div></form>`;
  for (const html of ['<div class="error">Accès refusé</div>', 'Introuvable', form('name'), form('title')])
    expect(dolibarr.recognises?.(page(html))).toBe(false);
  const newer = page('<div class="tabBar"><div class="newer"></div></div>');
  expect(dolibarr.recognises?.(newer)).toBe(true);
  expect(dolibarr.read(newer, { kind: 'account', id: '7' })).toBeUndefined();
});

/** What it carries in its head since long, and a card of a third party. */
const ofVersion = (version: string, path: string) =>
  openPage(
    `<html><head><meta name="author" content="Dolibarr Development Team"><link rel="stylesheet" href="/theme/eldy/style.css.php?lang=fr_FR&amp;layout=classic&amp;version=${version}&amp;revision=0"></head><body><div id="id-right"><div class="arearef"><div class="refid">Hôtel du Port</div></div></div></body></html>`,
    `http://crm.example/societe/${path}.php?socid=4`,
  );
const place = { kind: 'account', id: '4' } as const;

it.each(['14.0.5', '15.0.3'])(
  'asks nothing of %s, where a page that is fetched ends the forms of the open ones',
  async (version) => {
    const session = answers();
    const card = ofVersion(version, 'card');
    expect(await dolibarr.ask?.(place, session, card)).toBeUndefined();
    expect(told(dolibarr.read(card, place)?.fields)).toEqual({ name: 'Hôtel du Port' });
    expect(await dolibarr.ask?.(place, session, ofVersion(version, 'agenda'))).toEqual({ fields: [] });
    expect(session.asked).toEqual([]);
  },
);

it.each(['16.0.3', '22.0.1'])('asks %s for its form, whose tokens last', async (version) => {
  const session = answers();
  await dolibarr.ask?.(place, session, ofVersion(version, 'card'));
  expect(session.asked).toEqual(['/societe/card.php?socid=4&action=edit']);
});

it.each([
  'societe/list.php?socid=4',
  'projet/index.php?id=4',
  'comm/propal/list.php?id=4',
  'projet/tasks/task.php?id=4',
])('takes %s for no record', (path) =>
  expect(dolibarr.placeOf(openPage('', `http://crm.example/${path}`))).toBeUndefined(),
);

it('knows a tab of a third party that came later', () =>
  expect(dolibarr.placeOf(openPage('', 'http://crm.example/societe/paymentmodes.php?socid=4'))).toEqual(
    place,
  ));

const proposal = openPage(
  '<div class="arearef"><div class="statusref"><span class="badge badge-status4">Signée</span></div><div class="refid">PR1<div class="refidno"><a href="/d/projet/card.php?id=2&save_lastsearch_values=1">PJ1</a></div></div></div>',
  'http://crm.example/d/comm/propal/card.php?id=3',
);
const project = (rows: string) =>
  `<div class="arearef"><div class="refid">PJ1</div></div><table class="tableforfield">${rows}</table>`;

it.each([
  ['that is only work: it is the win', project('<tr><td>Budget</td><td>1</td></tr>'), true],
  [
    'that follows a deal: the win is its',
    project('<tr><td>Statut opportunité</td><td>Gagné</td></tr>'),
    undefined,
  ],
  ['that may not be seen: nobody knows', '<div class="error">Accès refusé</div>', undefined],
])('a signed proposal of a project %s', async (_what, html, won) => {
  const session = answers({ '/d/projet/card.php?id=2': html });
  const reading = await dolibarr.ask?.({ kind: 'opportunity', id: 'propal-3' }, session, proposal);
  expect(reading?.won).toBe(won);
  expect(session.asked).toEqual(['/d/projet/card.php?id=2']);
});

it('finds its root under a path that has a name of its own', async () => {
  const session = answers();
  const card = openPage('', 'http://crm.example/projet/comm/htdocs/comm/propal/note.php?id=3');
  await dolibarr.ask?.({ kind: 'opportunity', id: 'propal-3' }, session, card);
  expect(session.asked).toEqual(['/projet/comm/htdocs/comm/propal/card.php?id=3']);
});
