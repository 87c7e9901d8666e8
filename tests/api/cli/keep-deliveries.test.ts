/** Rounds of messages to channels: what fails is said, what a stop cuts short is not. */
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { keepDeliveries } from '../../../api/cli/keep-deliveries.ts';
import { setStage } from '../usecases/stage.ts';

async function failARound(stops: boolean): Promise<string[]> {
  const { ports } = await setStage();
  const told: string[] = [];
  const log = pino({}, { write: (line: string) => void told.push(line) });
  const stop = new AbortController();
  const { promise, reject } = Promise.withResolvers<never>();
  const store = { ...ports.store, read: () => promise, write: () => promise };
  const hooks = { post: async () => ({ status: 200 }) };
  keepDeliveries({ store, clock: ports.clock, hooks, url: 'https://relais.example' }, log, stop.signal);
  if (stops) stop.abort();
  reject(new Error('The store is closed'));
  await promise.catch(() => undefined);
  await new Promise((resolve) => setImmediate(resolve));
  stop.abort();
  return told;
}

it('logs a round that failed', async () => {
  const [line = '', ...more] = await failARound(false);
  expect(JSON.parse(line)).toMatchObject({ level: 50, msg: 'channels could not be told' });
  expect(more).toEqual([]);
});

it('says nothing of a round that a stop cut short', async () => {
  expect(await failARound(true)).toEqual([]);
});
