/** Rows come back from their columns. */
import { expect, it } from 'vitest';
import { packColumns, unpackColumns } from '#domain/map/text-columns';

interface Town {
  readonly name: string;
  readonly code?: string;
}

it('gives each column with its cells, empty ones too', () => {
  const towns: Town[] = [{ name: 'Lyon', code: '69' }, { name: 'Bern' }, { name: 'Ain', code: '01' }];
  const packed = packColumns(towns, [({ name }) => name, ({ code }) => code]);
  expect(unpackColumns(packed)).toEqual([
    ['Lyon', 'Bern', 'Ain'],
    ['69', '', '01'],
  ]);
});
