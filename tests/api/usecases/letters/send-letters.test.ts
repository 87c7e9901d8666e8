/** One letter a week and person, whatever happens: twice asked, killed in between, the mail server away. */
import { expect, it } from 'vitest';
import type { Delivered, Letter } from '../../../../api/usecases/ports.ts';
import { sendLetters } from '../../../../api/usecases/letters/send-letters.ts';
import { random } from '../stage.ts';
import { ISSUE, tellWeek } from './letter-stage.ts';

async function prepare() {
  const stage = await tellWeek();
  const letters: Letter[] = [];
  const stop = new AbortController();
  const settings = { url: 'https://relais.example', lang: 'fr' } as const;
  const run = (
    answer: (letter: Letter) => Delivered | Promise<Delivered> = () => ({ state: 'sent' }),
    issue = ISSUE,
  ) => {
    const box = {
      send: async (letter: Letter) => {
        letters.push(letter);
        return answer(letter);
      },
    };
    const ports = { store: stage.store, clock: stage.now, random, box, settings, signal: stop.signal };
    return sendLetters(ports, issue);
  };
  const to = () => letters.map((each) => each.to.address).toSorted();
  const states = async () => (await stage.store.read((db) => db.list('letters'))).map(({ state }) => state);
  return { ...stage, letters, run, to, states, stop };
}
const THREE = ['anna@example.com', 'bruno@example.com', 'maria@example.com'];

it('writes to those whom something concerns, once', async () => {
  const { run, to, letters, states } = await prepare();
  expect(await run()).toEqual({ sent: 3, refused: 0, unreached: false });
  expect(to()).toEqual(THREE);
  expect(letters[0]?.id).toBe('<2026-W48.anna@relais.example>');
  expect(letters[0]?.leaveUrl).toMatch(/^https:\/\/relais\.example\/letter\/leave\?token=[\w-]{43}$/);
  expect(await run()).toEqual({ sent: 0, refused: 0, unreached: false });
  expect(letters).toHaveLength(3);
  expect((await states()).toSorted()).toEqual(['nothing', 'nothing', 'nothing', 'sent', 'sent', 'sent']);
});

it('writes again the week after', async () => {
  const { run, letters } = await prepare();
  await run();
  await run(undefined, { ...ISSUE, week: '2026-W49' });
  expect(letters).toHaveLength(6);
});

it('does not write to whom asked for none', async () => {
  const { run, to, as } = await prepare();
  await as('anna', 'changePreferences', { body: { letter: false } });
  await run();
  expect(to()).toEqual(THREE.slice(1));
});

it('does not send again what another run has claimed', async () => {
  const { run, letters } = await prepare();
  await expect(run(() => Promise.reject(new Error('killed')))).rejects.toThrow('killed');
  expect(letters).toHaveLength(1);
  expect((await run()).sent).toBe(2);
  expect(letters.map(({ to }) => to.address)).toEqual(THREE);
});

it('waits for a mail server that is away, and sends what surely did not leave', async () => {
  const { run, letters, states } = await prepare();
  const away = { state: 'unreached', problem: 'connection refused' } as const;
  expect(await run(() => away)).toMatchObject({ sent: 0, unreached: true });
  expect(letters).toHaveLength(1);
  expect(await states()).toEqual(['unreached']);
  expect(await run()).toMatchObject({ sent: 3, unreached: false });
});

it('keeps a refusal and what is unknown, and tries neither again', async () => {
  const { run, states } = await prepare();
  const answers: Delivered[] = [
    { state: 'refused', problem: '550 no such mailbox' },
    { state: 'unknown', problem: 'timeout' },
  ];
  expect(await run(() => answers.shift() ?? { state: 'sent' })).toMatchObject({ sent: 1, refused: 1 });
  expect((await states()).filter((each) => each !== 'nothing').toSorted()).toEqual([
    'refused',
    'sent',
    'unknown',
  ]);
  expect(await run()).toMatchObject({ sent: 0, refused: 0 });
});

it('stops between two letters when the server stops', async () => {
  const { run, letters, stop } = await prepare();
  await run(() => {
    stop.abort();
    return { state: 'sent' };
  });
  expect(letters).toHaveLength(1);
});
