import { expect, it } from 'vitest';
import { readAnswer } from '../../../extension/crm/read-answer.ts';

it('reads by paths, keeps a code where the CRM speaks in codes, and makes nothing of nothing', () => {
  const answer = { industry: 'LAW', address: { city: 'Lyon' }, employees: false, note: null };
  const fields = readAnswer(answer, {
    industry: 'sector',
    'address.city': 'city',
    employees: 'size',
    note: 'description',
  });
  expect(fields).toEqual([
    { key: 'sector', label: 'industry', value: 'LAW', code: 'LAW' },
    { key: 'city', label: 'address.city', value: 'Lyon' },
  ]);
});
