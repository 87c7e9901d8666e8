import { expect, it } from 'vitest';
import { findShown, isShown } from '../../../extension/crm/is-shown.ts';
import { openPage } from '../support/open-page.ts';

it.each([
  ['<div hidden><b id="x"></b></div>', false],
  ['<div aria-hidden="true"><b id="x"></b></div>', false],
  ['<div class="oneContent"><b id="x"></b></div>', false],
  ['<div class="oneContent active"><b id="x"></b></div>', true],
  ['<div class="slds-hide"><b id="x"></b></div>', false],
  ['<b id="x"></b>', true],
])('%s: %s', (html, shown) => {
  const element = openPage(html, 'http://crm.example/').document.querySelector('#x');
  expect(element && isShown(element)).toBe(shown);
});

it('finds the first that is shown', () => {
  const { document } = openPage('<b hidden>1</b><b>2</b><b>3</b>', 'http://crm.example/');
  expect(findShown(document, 'b')?.textContent).toBe('2');
  expect(findShown(document, 'i')).toBe(null);
});
