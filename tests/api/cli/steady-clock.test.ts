import { expect, it } from 'vitest';
import { createSteadyClock } from '../../../api/cli/steady-clock.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const START = Date.parse('2026-11-26T09:00:00.000Z');

/** A machine of which the test sets the clock, and lets time pass. */
function openMachine() {
  let wall = START;
  let passed = 0;
  const leaps: number[] = [];
  const clock = createSteadyClock(
    () => wall,
    () => passed,
    (by) => void leaps.push(by),
  );
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
