/** Who did something in a week, counted once, by pieces. */
import { expect, it } from 'vitest';
import { shelterWeeks } from '#domain/pulse/shelter-weeks';

const members = Array.from({ length: 20 }, (_, at) => ({ id: `p${at}`, piece: 0, since: at < 15 ? 0 : 5 }));
const did = (from: number, to: number, week: number, contributes: boolean) =>
  members.slice(from, to).map(({ id }) => ({ person: id, week, contributes }));

it('counts a person once, as a contributor if they contributed at all', () => {
  const deeds = [...did(0, 10, 1, false), ...did(0, 5, 1, true), ...did(0, 5, 1, false)];
  expect(shelterWeeks(members, deeds, 9).get(1)).toEqual([
    { pieces: [0], of: 15, active: 10, contributors: 5 },
  ]);
});

it('counts only who had joined, only who is still there, and no week that goes on', () => {
  const deeds = [
    ...did(0, 10, 6, true),
    ...did(0, 10, 9, true),
    { person: 'gone', week: 6, contributes: true },
  ];
  const weeks = shelterWeeks(members, deeds, 9);
  expect([...weeks]).toEqual([[6, [{ pieces: [0], of: 20, active: 10, contributors: 10 }]]]);
});
