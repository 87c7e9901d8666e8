/** Ids are version 4 UUIDs and do not repeat. */
import { expect, it } from 'vitest';
import { newId } from '#widget/new-id.ts';

it('makes UUIDs that differ', () => {
  const ids = Array.from({ length: 500 }, newId);
  expect(new Set(ids).size).toBe(500);
  for (const id of ids)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});
