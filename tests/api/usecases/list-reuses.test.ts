/** Reuses: everybody sees what was taken up; a decline, only the one who declined. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { setStage } from './stage.ts';

it('hides declines from the author and everybody else, and still fills its pages', async () => {
  const { as, share, turnClock } = await setStage();
  const { id } = await share('anna');
  const say = async (who: string, verdict: 'worked' | 'declined') => {
    turnClock(1000);
    const body = { verdict, facets: {}, ...(verdict === 'declined' ? { reason: 'not-here' as const } : {}) };
    await as(who, 'recordVerdict', { params: { id, reuseId: randomUUID() }, body });
  };
  for (const who of ['maria', 'bruno', 'bruno', 'bruno', 'karim']) {
    await say(who, who === 'bruno' ? 'declined' : 'worked');
  }
  const seenBy = async (who: string) => {
    const page = await as(who, 'listReuses', { params: { id }, query: { limit: 2 } });
    return page.items.map(({ by }) => by.id);
  };
  expect(await seenBy('anna')).toEqual(['karim', 'maria']);
  expect(await seenBy('bruno')).toEqual(['karim', 'bruno']);
  expect(JSON.stringify(await as('anna', 'readPractice', { params: { id } }))).not.toContain('declined');
});
