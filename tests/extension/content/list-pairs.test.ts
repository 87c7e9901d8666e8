/** What the keyboard can point at: named values, each with a way that finds it; no secret, no menu. */
import { expect, it } from 'vitest';
import { listPairs } from '../../../extension/content/list-pairs.ts';
import { findTaught } from '../../../extension/crm/taught-place.ts';
import { textOf } from '../../../extension/crm/text-of.ts';
import { openPage } from '../support/open-page.ts';

const { document } = openPage(
  `<nav><span>Menu</span><span>Clients</span></nav><h1>Hôtel du Parc</h1>
   <dl><dt>Secteur</dt><dd>Hôtellerie</dd><dt>Ville</dt><dd>Lyon</dd></dl>
   <label for="p">Mot de passe</label><input id="p" type="password" value="secret">
   <label for="t">Jeton</label><input id="t" type="hidden" value="secret">`,
  'https://crm.example/1',
);

it('lists the title and each named value once', () => {
  expect(listPairs(document).map(({ label, value }) => [label, value])).toEqual([
    ['', 'Hôtel du Parc'],
    ['Secteur', 'Hôtellerie'],
    ['Ville', 'Lyon'],
  ]);
});

it('gives ways that find what they show', () => {
  for (const { way, value } of listPairs(document)) expect(textOf(findTaught(document, way))).toBe(value);
});
