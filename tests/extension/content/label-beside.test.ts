import { expect, it } from 'vitest';
import { labelBeside } from '../../../extension/content/label-beside.ts';
import { openPage } from '../support/open-page.ts';

it.each([
  ['<dl><dt>Ville :</dt><dd data-x>Lyon</dd></dl>', 'Ville'],
  ['<table><tr><th>Ville</th><td data-x>Lyon</td></tr></table>', 'Ville'],
  ['<div><span>Ville</span><div><div data-x>Lyon</div></div></div>', 'Ville'],
  ['<label for="c">Ville *</label><p>x</p><input id="c" data-x value="Lyon">', 'Ville'],
  ['<span id="l">Ville</span><p>x</p><p aria-labelledby="l" data-x>Lyon</p>', 'Ville'],
  ['<p data-x>Lyon</p>', undefined],
  [`<p>${'Une phrase. '.repeat(10)}</p><p data-x>Lyon</p>`, undefined],
  ['<p>12</p><p data-x>Lyon</p>', undefined],
])('%s: %s', (html, label) => {
  const element = openPage(html, 'https://crm.example/').document.querySelector('[data-x]');
  expect(element && labelBeside(element)).toBe(label);
});
