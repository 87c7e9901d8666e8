/** Only what waits is said to wait. */
import { expect, it } from 'vitest';
import { leavingOf } from '#widget/model/leaving.ts';
import type { Act } from '#widget/model/outbox.ts';

const act = (id: string, more: Partial<Act> = {}): Act => ({ id, name: 'sharePractice', title: id, ...more });

it('is on its way until an attempt fails, waits behind one that failed, and is gone once it has arrived', () => {
  const acts = [act('a'), act('b', { tried: true }), act('c'), act('d', { problem: 'Non.' })];
  expect(['a', 'b', 'c', 'd', 'e'].map((id) => leavingOf(acts, id))).toEqual([
    'sending',
    'waiting',
    'waiting',
    'refused',
    undefined,
  ]);
});

it('is not held up by what was refused after an attempt without an answer', () => {
  const acts = [act('a', { tried: true, problem: 'Non.' }), act('b')];
  expect(leavingOf(acts, 'b')).toBe('sending');
});
