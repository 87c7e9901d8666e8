import { expect, it } from 'vitest';
import { readPairs } from '../../../extension/crm/read-pairs.ts';
import { openPage, told } from '../support/open-page.ts';

const pairs = (html: string) => told(readPairs(openPage(html, 'http://crm.example/').document.body));

it.each([
  ['rows', '<div><b>Secteur :</b><span>Hôtellerie</span></div>', { sector: 'Hôtellerie' }],
  [
    'a list of definitions',
    '<dl><dt>Industry *</dt><dd>Law</dd><dt>City</dt><dd>Leeds</dd></dl>',
    { sector: 'Law', city: 'Leeds' },
  ],
  ['a table', '<table><tr><th>Étape</th><td>Devis</td></tr></table>', { stage: 'Devis' }],
  [
    'a label wrapped alone',
    '<div><div><div><span>Ville</span></div></div><p>Lyon</p></div>',
    { city: 'Lyon' },
  ],
  ['a control', '<label>Effectif</label><div><input value="48"></div>', { size: '48' }],
  ['an address', '<b>Adresse</b><p>3 quai<br>13002 Marseille</p>', { city: 'Marseille', postcode: '13002' }],
  ['only the first of two', '<p><b>Ville</b><i>Lyon</i></p><p><b>Ville</b><i>Nice</i></p>', { city: 'Lyon' }],
  ['nothing empty', '<p><b>Ville</b><i>—</i></p><p><b>Secteur</b><i>Set a value…</i></p>', {}],
  ['no label as a value', '<dl><dt>Ville</dt><dt>Secteur</dt><dd>Law</dd></dl>', { sector: 'Law' }],
  [
    'no menu, act or column',
    '<nav><b>Pays</b><i>x</i></nav><button>Stage</button><i>y</i><table><thead><tr><th>Amount</th><th>z</th></tr></thead></table>',
    {},
  ],
  ['nothing hidden', '<p hidden><b>Ville</b><i>Lyon</i></p>', {}],
  [
    'no sentence that begins like a label',
    '<p><b>Secteurs que nous ne servons pas encore du tout dans ce pays</b><i>x</i></p>',
    {},
  ],
])('reads %s', (_what, html, expected) => expect(pairs(html)).toEqual(expected));
