import { expect, it } from 'vitest';
import { cellText, readCells } from '../../../extension/crm/read-cells.ts';
import { openPage, told } from '../support/open-page.ts';

const root = (html: string) => openPage(html, 'http://crm.example/').document;

it('takes the shown cell that says something, once', () => {
  const page = root(
    '<p hidden data-f="city">Lyon</p><p data-f="city"></p><p data-f="city">Nice</p><p data-f="city">Brest</p>',
  );
  expect(told(readCells(page, { '[data-f="city"]': 'city', '[data-f="zip"]': 'postcode' }))).toEqual({
    city: 'Nice',
  });
});

it.each([
  ['<p id="x">Ville <input value="Lyon"></p>', 'Lyon'],
  ['<p id="x"><input type="checkbox" value="on"> Actif</p>', 'Actif'],
  ['<p id="x"><input type="hidden" value="7">Lyon</p>', 'Lyon'],
  ['<p id="x"><select><option>a</option><option selected>b</option></select></p>', 'b'],
])('%s says %s', (html, text) => {
  const element = root(html).querySelector('#x');
  expect(element && cellText(element)).toBe(text);
});
