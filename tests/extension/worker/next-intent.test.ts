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
  expect(nextTime([intent('1', { retryAt: 30, notBefore: 40 }), intent('2', { retryAt: 35 })], 'anna')).toBe(
    35,
  );
  expect(nextTime([intent('1', { state: 'needs-you' })], 'anna')).toBeUndefined();
});
