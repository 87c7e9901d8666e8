/** An issue through a real mail server: letters of the cast arrive, once, also when the server starts anew. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { SMTPServer } from 'smtp-server';
import { afterAll, expect, it } from 'vitest';
import { issueWeek } from '../../../api/cli/keep-letters.ts';
import { openLetterBox } from '../../../api/post/letter-box.ts';
import { random } from '../usecases/stage.ts';
import { tellWeek } from '../usecases/letters/letter-stage.ts';

const recipients: string[] = [];
const mail = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, { envelope }, done) {
    stream.resume();
    stream.on('end', () => {
      recipients.push(...envelope.rcptTo.map(({ address }) => address));
      done();
    });
  },
});
afterAll(() => mail.close());

it('sends the week to the people and queues it for the channels, once', async () => {
  const listening = mail.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  const { store, as, now, turnClock } = await tellWeek();
  const channel = { kind: 'slack', name: 'Tous', url: 'https://hooks.example/1', lang: 'fr' } as const;
  const id = '6f9619ff-8b86-4011-b42d-00cf4fc964ff';
  await as('admin', 'addChannel', { body: { ...channel, id, rhythm: 'weekly' } });
  turnClock(7 * 86_400_000);
  const lines: string[] = [];
  const stop = new AbortController();
  const keep = () => {
    const box = openLetterBox({ url: `smtp://127.0.0.1:${port}`, from: 'relais@example.com' });
    stop.signal.addEventListener('abort', () => box.close());
    return issueWeek({
      store,
      clock: now,
      random,
      box,
      settings: { url: 'https://relais.example', lang: 'fr' },
      time: { day: 1, hour: 8, zone: 'UTC' },
      log: pino({}, { write: (line) => void lines.push(line) }),
      signal: stop.signal,
    });
  };
  expect(await keep()).toBe(false);
  expect(await keep()).toBe(false);
  stop.abort();
  expect(recipients.toSorted()).toEqual(['anna@example.com', 'bruno@example.com', 'maria@example.com']);
  expect(await store.read((db) => db.count('deliveries'))).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines.join('')).not.toContain('anna');
});
