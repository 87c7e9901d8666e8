import { expect, it } from 'vitest';
import { fieldNamed } from '../../../extension/crm/label.ts';

it.each([
  ['Effectifs', 'size'],
  ['Effectif moyen', 'size'],
  ['Workforce', 'size'],
  ['Id. prof. 3 (NAF-APE)', 'naf'],
  ['Code APE', 'naf'],
  ['Secteur d’activité', 'sector'],
  ['Statut opportunité', 'stage'],
  ['Lead status', 'stage'],
  ['Lead amount', 'amount'],
  ['Third-party type', 'status'],
  ['Tags clients', 'tags'],
  ['Industrialisation', undefined],
  ['Taggage', undefined],
  ['Capital', undefined],
])('%s → %s', (label, key) => {
  expect(fieldNamed(label)).toBe(key);
});
