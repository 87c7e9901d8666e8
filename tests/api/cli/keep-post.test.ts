/** What an earlier process was sending is taken up at the start, before this one sends anything of its own. */
import { pino } from 'pino';
import { expect, it, vi } from 'vitest';
import { keepPost } from '../../../api/cli/keep-post.ts';
import { readConfig } from '../../../api/config.ts';
import { setStage } from '../usecases/stage.ts';

/** Its store, what it says, and the keeping until `stop`. */
async function open() {
  const { store, ports } = await setStage();
  const config = readConfig({});
  if (Array.isArray(config)) throw new Error('no such settings');
  const told: string[] = [];
  const log = pino({}, { write: (line: string) => void told.push(line) });
  const stop = new AbortController();
  const settings = { ...ports.settings, url: 'https://relais.example' };
  return { store, told, stop, keep: () => keepPost(config, { ...ports, settings }, log, stop.signal) };
}

it('takes up what was claimed when a process died', async () => {
  const { store, stop, keep } = await open();
  const letter = { personId: 'anna', week: '2026-W10', at: '2026', state: 'claimed' } as const;
  await store.write((db) => db.put('letters', { ...letter, id: 'anna:2026-W10' }));
  await keep();
  const read = () => store.read((db) => db.get('letters', 'anna:2026-W10'));
  await vi.waitFor(async () => expect(await read()).toMatchObject({ state: 'unreached', takenUp: true }), {
    timeout: 20_000,
  });
  stop.abort();
});

it('says nothing of what a stop cut short, and sends nothing after it', async () => {
  const { store, told, stop, keep } = await open();
  await store.close();
  const kept = keep();
  stop.abort();
  await kept;
  expect(told).toEqual([]);
});

it('says it when what was under way cannot be taken up, and goes on', async () => {
  const { store, told, stop, keep } = await open();
  await store.close();
  await keep();
  stop.abort();
  expect(JSON.parse(told[0] ?? '{}')).toMatchObject({
    level: 50,
    msg: 'what an earlier process was sending could not be taken up',
  });
});
