/** A way to an element: the most lasting one that finds it and nothing else. */
import { expect, it } from 'vitest';
import { describeElement, isStable } from '../../../extension/content/describe-element.ts';
import { openPage } from '../support/open-page.ts';

it.each([
  ['<h1 data-x class="title">Hôtel</h1>', { by: 'title' }],
  [
    '<h1>A</h1><p data-x data-field="industry" id="f_industry">x</p>',
    { by: 'attribute', name: 'data-field', value: 'industry' },
  ],
  ['<dl><dt>Secteur</dt><dd data-x class="css-1x2y3z">x</dd></dl>', { by: 'label', label: 'Secteur' }],
  // The attribute is of this drawing, or of this record: the label lasts longer.
  [
    '<dl><dt>Secteur</dt><dd data-x id="ember1234" data-id="4711">x</dd></dl>',
    { by: 'label', label: 'Secteur' },
  ],
  ['<p data-x class="Card_title__x3Ab9 account-name">x</p>', { by: 'class', value: 'account-name' }],
  ['<p class="a">1</p><p data-x class="a">2</p>', { by: 'place', steps: [{ tag: 'p', nth: 2 }] }],
])('%s', (html, way) => {
  const element = openPage(html, 'https://crm.example/').document.querySelector('[data-x]');
  // The mark of the test is an attribute without a value, which is no name.
  expect(element && describeElement(element)).toEqual(way);
});

it.each(['industry', 'account-name', 'data_ville', 'billing.city', 'sector:value'])('%s lasts', (word) => {
  expect(isStable(word)).toBe(true);
});

it.each([
  'css-1x2y3z',
  'sc-bdVaJa',
  'ember1234',
  'field_4711',
  'fKdQzL',
  'Card_title__x3Ab9',
  'a b',
  '',
  'row1',
])('%s does not', (word) => {
  expect(isStable(word)).toBe(false);
});
