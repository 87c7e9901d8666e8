/** Finding what was pointed at: one place or none; never a secret of the page, and no selector of anybody else's. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TaughtWay } from '#contract/taught';
import { foldLabel } from '../../../extension/crm/label.ts';
import { findTaught } from '../../../extension/crm/taught-place.ts';
import { textOf } from '../../../extension/crm/text-of.ts';
import { openPage } from '../support/open-page.ts';

const HTML = `
  <h1>Hôtel du Parc</h1>
  <dl><dt>Secteur d’activité :</dt><dd>Hôtellerie</dd><dt>Ville</dt><dd>Lyon</dd></dl>
  <p data-field="size">120</p><p data-field="city one's">Bron</p><p class="note">a</p><p class="note">b</p>
  <form><input type="hidden" name="csrf" value="secret"><input type="password" name="pass" value="secret">
    <input name="area" value="Rhône"></form>
  <div hidden><p data-field="hidden">x</p></div>`;
const { document } = openPage(HTML, 'https://crm.example/1');
const find = (way: TaughtWay) => textOf(findTaught(document, way));

it('finds titles, labels, attributes, classes and places', () => {
  expect(find({ by: 'title' })).toBe('Hôtel du Parc');
  expect(find({ by: 'label', label: "secteur d'activite" })).toBe('Hôtellerie');
  expect(find({ by: 'attribute', name: 'data-field', value: 'size' })).toBe('120');
  expect(find({ by: 'attribute', name: 'name', value: 'area' })).toBe('Rhône');
  expect(
    find({
      by: 'place',
      steps: [
        { tag: 'dl', nth: 1 },
        { tag: 'dd', nth: 2 },
      ],
    }),
  ).toBe('Lyon');
});

it('finds nothing where two fit, where it is hidden, or where nothing does', () => {
  expect(find({ by: 'class', value: 'note' })).toBe('');
  expect(find({ by: 'attribute', name: 'data-field', value: 'hidden' })).toBe('');
  expect(find({ by: 'label', label: 'Nom' })).toBe('');
  expect(find({ by: 'place', steps: [{ tag: 'dl', nth: 2 }] })).toBe('');
});

it.each(['csrf', 'pass'])('never reads %s, whoever points at it', (value) => {
  expect(findTaught(document, { by: 'attribute', name: 'name', value })).toBeUndefined();
});

it('lets no word end the selector that it stands in', () => {
  const bad = ['"]', '"],[name="pass', '\\', '*', 'x"] , input[type=password', '\n'];
  for (const value of bad) {
    expect(findTaught(document, { by: 'attribute', name: 'data-field', value })).toBeUndefined();
    expect(findTaught(document, { by: 'class', value })).toBeUndefined();
    expect(findTaught(document, { by: 'attribute', name: value, value: 'x' })).toBeUndefined();
  }
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, value) => {
      const found = findTaught(document, { by: 'attribute', name, value });
      if (found) expect(found.getAttribute(name)).toBe(value);
    }),
  );
});

it('folds what languages and layouts change', () => {
  expect(foldLabel(' Secteur d’activité\u00A0: ')).toBe(foldLabel("SECTEUR D'ACTIVITE"));
});
