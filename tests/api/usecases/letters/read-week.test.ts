/** The company's week: what worked in it, most often first, and only what is live. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { isWithin, readWeek, spokenAt } from '../../../../api/usecases/letters/read-week.ts';
import { setStage } from '../stage.ts';
import { SPAN } from './letter-stage.ts';

it('counts what worked in these days, by the day it was said', async () => {
  const { share, as, store, turnClock } = await setStage();
  const [once, twice, gone] = [await share('anna'), await share('anna'), await share('anna')];
  const worked = (who: string, id: string) =>
    as(who, 'recordVerdict', {
      params: { id, reuseId: randomUUID() },
      body: { verdict: 'worked', facets: {} },
    });
  for (const { id } of [once, twice, gone]) await worked('bruno', id);
  await worked('maria', twice.id);
  await as('anna', 'withdrawPractice', { params: { id: gone.id } });
  const read = async () =>
    (await store.read((db) => readWeek(db, SPAN))).proven.map(({ practice, worked: n }) => [practice.id, n]);
  const expected = [
    [twice.id, 2],
    [once.id, 1],
  ];
  expect(await read()).toEqual(expected);
  turnClock(30 * 86_400_000);
  await worked('karim', once.id);
  expect(await read()).toEqual(expected);
});

it('takes the start and leaves the end', () => {
  expect([isWithin(SPAN, SPAN.from), isWithin(SPAN, SPAN.until)]).toEqual([true, false]);
  const reuse = { id: '', practiceId: '', personId: '', verdict: 'worked', facets: {}, at: '1' } as const;
  expect([spokenAt(reuse), spokenAt({ ...reuse, settledAt: '2' })]).toEqual(['1', '2']);
});
