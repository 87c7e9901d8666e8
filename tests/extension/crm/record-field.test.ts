import { expect, it } from 'vitest';
import { RecordField } from '#contract/record';
import { recordField } from '../../../extension/crm/record-field.ts';

it('keeps within the contract, makes one space of all, and makes nothing of nothing', () => {
  const [field] = recordField(
    'amount',
    `A${'x'.repeat(200)}`,
    ` 18\u202f400\u00a0€ ${'y'.repeat(5000)}`,
    18_400,
  );
  expect(RecordField.safeParse(field).success).toBe(true);
  expect(field).toMatchObject({ code: '18400' });
  expect(field?.value.startsWith('18 400 €')).toBe(true);
  for (const nothing of ['', ' \u00a0', undefined, null, {}, []])
    expect(recordField('name', 'n', nothing)).toEqual([]);
});
