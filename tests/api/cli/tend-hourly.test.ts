import { pino } from 'pino';
import { expect, it } from 'vitest';
import { tendHourly } from '../../../api/cli/tend-hourly.ts';

async function tendAndFail(beforeFailing: (stopping: AbortController) => void): Promise<string[]> {
  const told: string[] = [];
  const log = pino({}, { write: (line: string) => void told.push(line) });
  const stopping = new AbortController();
  const { promise, reject } = Promise.withResolvers<never>();
  tendHourly({ tend: () => promise }, log, stopping.signal);
  beforeFailing(stopping);
  reject(new Error('The store is closed'));
  await promise.catch(() => undefined);
  await Promise.resolve();
  stopping.abort();
  return told;
}

it('logs a chore that failed', async () => {
  const [line = '', ...more] = await tendAndFail(() => undefined);
  expect(JSON.parse(line)).toMatchObject({ level: 50, msg: 'an hourly chore failed' });
  expect(more).toEqual([]);
});

it('says nothing of a chore that a stop cut short', async () => {
  expect(await tendAndFail((stopping) => stopping.abort())).toEqual([]);
});
