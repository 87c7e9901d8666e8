import { expect, it } from 'vitest';
import type { Intent } from '../../../extension/worker/intent.ts';
import { nextIntent, nextTime } from '../../../extension/worker/next-intent.ts';

const intent = (id: string, more: Partial<Intent> = {}): Intent => ({
  v: 1,
  id,
  endpoint: 'addComment',
  params: {},
  order: id,
  title: '',
  personId: 'anna',
  at: 0,
  attempts: 0,
  retryAt: 0,
  notBefore: 0,
  state: 'waiting',
  ...more,
});
const moment = { now: 10, personId: 'anna', eager: false };

it('holds back only those of the same practice', () => {
  const intents = [
    intent('1', { order: 'p', retryAt: 20 }),
    intent('2', { order: 'p' }),
    intent('3', { order: 'q' }),
  ];
  expect(nextIntent(intents, moment)?.id).toBe('3');
  expect(nextIntent(intents, { ...moment, eager: true })?.id).toBe('1');
  expect(nextIntent(intents, { ...moment, eager: true, tried: new Set(['1']) })?.id).toBe('3');
});

it('waits behind one that needs the person, and never sends in another name', () => {
  expect(
    nextIntent([intent('1', { order: 'p', state: 'needs-you' }), intent('2', { order: 'p' })], moment),
  ).toBeUndefined();
  expect(nextIntent([intent('1', { personId: 'bruno' })], moment)).toBeUndefined();
});

it('tells when to look again', () => {
  const intents = [intent('1', { retryAt: 30, notBefore: 40 }), intent('2', { retryAt: 35 })];
  expect(nextTime(intents, 'anna', 10)).toBe(35);
  expect(nextTime([intent('1', { state: 'needs-you' })], 'anna', 10)).toBeUndefined();
});

it('does not wait for a time that only a wrong clock can have set', () => {
  const day = 86_400_000;
  const late = [intent('1', { retryAt: 10 + day }), intent('2', { notBefore: 10 + day })];
  for (const each of late) {
    expect(nextIntent([each], moment)?.id).toBe(each.id);
    expect(nextTime([each], 'anna', 10)).toBe(10);
  }
  const hour = 3_600_000;
  expect(nextIntent([intent('1', { notBefore: 10 + hour })], { ...moment, eager: true })).toBeUndefined();
  expect(nextTime([intent('1', { notBefore: 10 + hour })], 'anna', 10)).toBe(10 + hour);
});
