/** A manager sees who of their own people waits, and nobody else's. */
import { expect, it } from 'vitest';
import { setTeam } from '../team.ts';

it('lists the waiting of one’s own people, longest waiting first', async () => {
  const stage = await setTeam();
  await stage.share('bruno');
  const first = await stage.share('anna');
  stage.turnClock(60_000);
  await stage.share('anna');
  stage.turnClock(41 * 3_600_000);
  const team = await stage.as('maria', 'readTeam');
  expect(team.people).toBe(1);
  expect(team.waiting.map(({ kind, person }) => [kind, person.id])).toEqual([
    ['first-share', 'anna'],
    ['no-reaction', 'anna'],
  ]);
  expect(team.waiting[0]?.fact).toMatchObject({ kind: 'first-share', id: first.id });
});

it('is empty for who manages nobody', async () => {
  const stage = await setTeam();
  await stage.share('anna');
  expect(await stage.as('helene', 'readTeam')).toEqual({ people: 0, waiting: [] });
});
