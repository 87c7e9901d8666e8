/** An agreement by its name, as CRMs write it. */
import { expect, it } from 'vitest';
import { isSameAgreement } from '#domain/agreement/same-agreement';

it.each([
  ['Accord-cadre Horizon Hôtels', 'Horizon Hotels', true],
  ['HORIZON HÔTELS (framework agreement)', 'Accord Horizon Hôtels', true],
  ['Horizon', 'Horizon Hôtels', false],
  ['Accord-cadre', 'Contrat cadre national', false],
  ['', '', false],
])('%s, %s', (one, other, same) => {
  expect(isSameAgreement(one, other)).toBe(same);
});
