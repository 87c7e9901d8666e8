import { expect, it } from 'vitest';
import { linesOf, readAddress } from '../../../extension/crm/read-address.ts';
import { openPage, told } from '../support/open-page.ts';

it.each([
  [
    ['12 montée Saint-Barthélemy, 69005 Lyon, France - Rhône +33 4 72 00 00 01'],
    { postcode: '69005', city: 'Lyon' },
  ],
  [
    ['12 montée X', 'Lyon, Auvergne-Rhône-Alpes 69005', 'France'],
    { city: 'Lyon', region: 'Auvergne-Rhône-Alpes', postcode: '69005' },
  ],
  [['1200 avenue de Paris', '69005 Lyon'], { postcode: '69005', city: 'Lyon' }],
  [['Tour A', '92042 Paris La Défense CEDEX'], { postcode: '92042', city: 'Paris La Défense' }],
  [['Rue du Trône 1', 'B-1050 Ixelles', 'Belgique'], { postcode: 'B-1050', city: 'Ixelles' }],
  [['Rue de Bourg 4, 1003 Lausanne'], { postcode: '1003', city: 'Lausanne' }],
  [['4 High Street', 'Leeds LS1 4AP'], { postcode: 'LS1 4AP', city: 'Leeds' }],
  [["2 rue X, 59650 Villeneuve-d'Ascq"], { postcode: '59650', city: "Villeneuve-d'Ascq" }],
  [['1200 avenue de Paris'], {}],
  [['Lyon'], {}],
  [['+33 4 72 00 00 01'], {}],
  [[''], {}],
])('%j', (lines, expected) => {
  expect(told(readAddress(lines, 'a'))).toEqual(expected);
});

it('takes the lines as the page breaks them', () => {
  const { document } = openPage(
    '<p>3 quai <br>13002&nbsp;Marseille<br><span>Fra</span>nce</p>',
    'http://crm.example/',
  );
  expect(linesOf(document.querySelector('p'))).toEqual(['3 quai', '13002 Marseille', 'France']);
});
