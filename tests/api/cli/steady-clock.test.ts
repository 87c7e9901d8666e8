import { expect, it } from 'vitest';
import { createSteadyClock } from '../../../api/cli/steady-clock.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const START = Date.parse('2026-11-26T09:00:00.000Z');

/** A machine of which the test sets the clock, and lets time pass. */
function openMachine(lastRun?: number) {
  let wall = START;
  let passed = 0;
  const leaps: number[] = [];
  const looks = { wall: () => wall, steady: () => passed, lastRun };
  const clock = createSteadyClock(looks, (by) => void leaps.push(by));
  return {
    leaps,
    set: (by: number) => void (wall += by),
    pass: (ms: number) => {
      wall += ms;
      passed += ms;
    },
    /** Since the start, as the clock tells it. */
    told: () => clock() - START,
  };
}

it.each([HOUR_MS, -HOUR_MS, 3 * DAY_MS])('follows a correction of %i ms at once', (by) => {
  const machine = openMachine();
  machine.set(by);
  expect(machine.told()).toBe(by);
  expect(machine.leaps).toEqual([]);
});

it.each([365 * DAY_MS, -365 * DAY_MS])(
  'does not follow a leap of %i ms that is taken back, and says so once',
  (by) => {
    const machine = openMachine();
    machine.pass(HOUR_MS);
    machine.set(by);
    for (let hours = 1; hours < 20; hours += 1) {
      expect(machine.told()).toBe(hours * HOUR_MS);
      machine.pass(HOUR_MS);
    }
    machine.set(-by);
    expect(machine.told()).toBe(20 * HOUR_MS);
    expect(machine.leaps).toEqual([by]);
  },
);

it('follows one that is left so for a day', () => {
  const machine = openMachine();
  machine.set(365 * DAY_MS);
  expect(machine.told()).toBe(0);
  machine.pass(DAY_MS);
  expect(machine.told()).toBe(366 * DAY_MS);
  machine.pass(HOUR_MS);
  expect(machine.told()).toBe(366 * DAY_MS + HOUR_MS);
  expect(machine.leaps).toHaveLength(1);
});

it('goes on from the last run where the machine starts a year later, says so once, and follows what is then put right', () => {
  const machine = openMachine(START - 365 * DAY_MS);
  expect(machine.told()).toBe(-365 * DAY_MS);
  machine.pass(HOUR_MS);
  expect(machine.told()).toBe(-365 * DAY_MS + HOUR_MS);
  machine.set(-365 * DAY_MS);
  expect(machine.told()).toBe(-365 * DAY_MS + HOUR_MS);
  machine.set(DAY_MS);
  expect(machine.told()).toBe(-364 * DAY_MS + HOUR_MS);
  expect(machine.leaps).toEqual([365 * DAY_MS]);
});

it.each([
  ['a summer without a server', START - 30 * DAY_MS],
  ['a machine that starts years behind', START + 900 * DAY_MS],
  ['a first start', undefined],
])('believes it after %s', (_what, lastRun) => {
  const machine = openMachine(lastRun);
  machine.pass(HOUR_MS);
  expect(machine.told()).toBe(HOUR_MS);
  expect(machine.leaps).toEqual([]);
});

it('follows one that was ahead at the start and is left so for a day', () => {
  const machine = openMachine(START - 90 * DAY_MS);
  expect(machine.told()).toBe(-90 * DAY_MS);
  machine.pass(DAY_MS);
  expect(machine.told()).toBe(DAY_MS);
});
