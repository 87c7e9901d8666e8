import { expect, it } from 'vitest';
import { ownTextOf, textOf } from '../../../extension/crm/text-of.ts';
import { openPage } from '../support/open-page.ts';

const first = (html: string) => openPage(html, 'http://crm.example/').document.querySelector('[id=x]');

it('reads what a person sees: a value, a choice, a text', () => {
  expect(textOf(first('<input id=x value="Lyon">'))).toBe('Lyon');
  expect(textOf(first('<select id=x><option>a</option><option selected>b</option></select>'))).toBe('b');
  expect(textOf(first('<b id=x> a <i>b</i>\n c</b>'))).toBe('a b c');
  expect(textOf(null)).toBe('');
});

it('reads an element’s own words without its children’s', () => {
  expect(ownTextOf(first('<div id=x>PJ1<p>other</p></div>'))).toBe('PJ1');
});
