import { expect, it } from 'vitest';
import { asNode, sayValue, walkPath } from '../../../extension/crm/json-node.ts';

it('walks as far as there is something, and no further', () => {
  expect(walkPath({ a: { b: [1] } }, 'a.b')).toEqual([1]);
  for (const [node, path] of [
    [null, 'a'],
    [{ a: null }, 'a.b'],
    [{ a: 'text' }, 'a.length'],
    [[{ a: 1 }], '0.a'],
  ] as const)
    expect(walkPath(node, path)).toBeUndefined();
  expect(asNode([])).toBeUndefined();
});

it('says lists and wrapped values, and nothing of the rest', () => {
  expect(sayValue([{ name: 'A' }, { value: 2 }, { label: 'C' }, {}])).toBe('A, 2, C');
  for (const nothing of [false, null, undefined, {}, []]) expect(sayValue(nothing)).toBe('');
});
