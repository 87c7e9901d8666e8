/** Every kind of notification has its group, and everybody starts quiet. */
import { expect, it } from 'vitest';
import { NOTIFICATIONS, TELLING_GROUPS } from '#contract/words';
import { fillChoices, groupOf } from '#domain/notification-groups';

it('gives each kind a group, and each group a kind', () => {
  const groups = new Set(NOTIFICATIONS.map(groupOf));
  expect([...groups].toSorted()).toEqual([...TELLING_GROUPS].toSorted());
  expect([groupOf('worked'), groupOf('mentioned'), groupOf('followed-practice')]).toEqual([
    'mine',
    'named',
    'followed',
  ]);
});

it('counts what is one’s own, and only lists what was followed', () => {
  expect(fillChoices()).toEqual({
    mine: 'counted',
    named: 'counted',
    asked: 'counted',
    followed: 'listed',
    company: 'listed',
  });
  expect(fillChoices({ mine: 'never' })).toMatchObject({ mine: 'never', named: 'counted' });
});
