/** Odoo's values as a person reads them, and what a company added. */
import { DOMParser } from 'linkedom';
import { beforeAll, expect, it, vi } from 'vitest';
import { addedIn, inWords, nameOf, namesIn } from '../../../extension/crm/odoo-words.ts';
import { withOwnFields } from '../../../extension/crm/own-fields.ts';
import { told } from '../support/open-page.ts';

// The content script has the browser's own.
beforeAll(() => void vi.stubGlobal('DOMParser', DOMParser));

const known = {
  name: { string: 'Name', type: 'char' },
  notes: { string: 'Notes', type: 'html' },
  choice: {
    type: 'selection',
    selection: [
      ['a', 'Un'],
      ['b', 'Deux'],
    ],
  },
  file: { type: 'binary' },
  lead_properties: { type: 'properties' },
  x_effectif: { string: 'Effectif', type: 'integer' },
  x_score: { string: 'Score', type: 'integer' },
};

it.each([
  ['name', 'R&D &amp; <b>', 'R&D &amp; <b>'],
  ['notes', '<p>R&amp;D</p><div>3&nbsp;&lt; 4<br>ok</div>', 'R&D 3 < 4 ok'],
  ['notes', false, ''],
  ['choice', 'b', 'Deux'],
  ['choice', false, ''],
  ['file', 'iVBORw0KGgo=', ''],
  ['x_effectif', 0, ''],
  ['unknown', [7, 'Lyon'], 'Lyon'],
  ['unknown', [7, 8], ''],
])('%s: %j is said as %j', (name, value, said) =>
  expect(inWords({ [name]: value }, known)).toEqual({ [name]: said }),
);

it('parses no more of a note than a page can afford', () => {
  const picture = `<p>Avant</p><img src="data:image/png;base64,${'A'.repeat(200_000)}"><p>Après</p>`;
  expect(inWords({ notes: picture }, known)).toEqual({ notes: 'Avant' });
});

it('names a relation only', () =>
  expect([nameOf([7, 'Lyon']), nameOf(false), nameOf([7])]).toEqual(['Lyon', '', '']));

it('asks for what there is, and of what was added for that whose label is one of ours', () => {
  expect(namesIn(known, ['name', 'city'])).toEqual(['name', 'lead_properties', 'x_effectif']);
  expect(namesIn({}, ['name', 'city'])).toEqual(['name', 'city']);
});

it('takes what was added by its label, and nothing of a shape that nobody knows', () => {
  const properties = [{ string: 'Secteur', type: 'char', value: 'Hôtel' }, null, 'x'];
  const added = (row: object) => told(withOwnFields([], addedIn({ ...row }, known)));
  expect(added({ name: 'n', x_effectif: 48, lead_properties: properties })).toEqual({
    size: '48',
    sector: 'Hôtel',
  });
  expect(added({ lead_properties: false })).toEqual({});
});
