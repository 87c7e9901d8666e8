import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readJsonLd } from '../../../extension/crm/json-ld.ts';

it('never throws, whatever a page puts there, and makes nothing of what is not as described', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.json(), fc.string()),
      fc.constantFrom('account' as const, 'opportunity' as const),
      (text, kind) => {
        const reading = readJsonLd(text, { kind, id: '1' });
        expect(reading === undefined || reading.fields.length > 0).toBe(true);
      },
    ),
  );
});

it('leaves out a customer without an id, but not the deal', () => {
  const reading = readJsonLd('{"name":"Wi-Fi","customer":{"name":"Hôtel"}}', {
    kind: 'opportunity',
    id: '1',
  });
  expect(reading).toMatchObject({ fields: [{ key: 'name', value: 'Wi-Fi' }] });
  expect(reading?.account).toBeUndefined();
});
