/** An adapter that stumbles says nothing, whatever it was asked, and what it is stays to be seen. */
import { expect, it } from 'vitest';
import type { CrmAdapter } from '../../../extension/crm/adapter.ts';
import { adapters } from '../../../extension/crm/adapters.ts';
import { guardAdapter } from '../../../extension/crm/guard-adapter.ts';
import { answers, openPage } from '../support/open-page.ts';

const stumble = (): never => {
  throw new TypeError('nothing there');
};
const clumsy: CrmAdapter = {
  name: 'Clumsy',
  proves: true,
  placeOf: stumble,
  recognises: stumble,
  read: stumble,
  stageBox: stumble,
  ask: async () => stumble(),
};
const page = openPage('<main></main>', 'http://crm.example/');
const place = { kind: 'opportunity', id: '1' } as const;

it('says nothing where the adapter stumbles', async () => {
  const guarded = guardAdapter(clumsy);
  expect(guarded.placeOf(page)).toBeUndefined();
  expect(guarded.recognises?.(page)).toBeFalsy();
  expect(guarded.read(page, place)).toBeUndefined();
  expect(guarded.stageBox?.(page)).toBeUndefined();
  await expect(guarded.ask?.(place, answers({}), page)).resolves.toBeUndefined();
});

it('stumbles no less for what is no promise', () => {
  const guarded = guardAdapter({ ...clumsy, ask: stumble });
  expect(guarded.ask?.(place, answers({}), page)).toBeUndefined();
});

it('keeps what the adapter is and has', async () => {
  const { ask: _ask, stageBox: _box, ...less } = clumsy;
  const reading = { fields: [] };
  const guarded = guardAdapter({ ...less, read: () => reading });
  expect([guarded.name, guarded.proves, guarded.ask, guarded.stageBox]).toEqual([
    'Clumsy',
    true,
    undefined,
    undefined,
  ]);
  expect(guarded.read(page, place)).toBe(reading);
});

it('stands before every adapter', () => {
  // No document, no address: any of them would stumble.
  const broken = Object.create(null) as typeof page; // Not a page: that is the point.
  for (const adapter of adapters) expect(adapter.placeOf(broken)).toBeUndefined();
});
