/** The server is killed while the mail server has a letter and has not answered: the letter arrives by the next process. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, expect, it } from 'vitest';
import { openLowdbStore } from '../../../api/store/lowdb-store.ts';
import { person, practice } from '../store/rows.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { killAllAfterwards, startServer } from './spawn-server.ts';

const newFolder = temporaryFolders();
killAllAfterwards();

const taken: string[] = [];
let answers = false;
const waiting = new Set<() => void>();
const mail = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, _session, done) {
    let text = '';
    stream.setEncoding('utf8').on('data', (piece: string) => (text += piece));
    stream.on('end', () => {
      taken.push(/^message-id: (.+)$/im.exec(text)?.[1]?.trim() ?? '');
      for (const wake of waiting) wake();
      if (answers) done();
    });
  },
});
mail.on('error', () => {});
afterAll(() => mail.close());

async function reach(count: number): Promise<void> {
  while (taken.length < count) {
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.add(resolve);
    await promise;
  }
}

it('leaves again under the same Message-ID, once', async () => {
  await once(mail.listen(0, '127.0.0.1'), 'listening');
  const { port } = mail.server.address() as AddressInfo;
  const folder = await newFolder();
  const store = await openLowdbStore(folder);
  const day = 86_400_000;
  const ago = (days: number) => new Date(Date.now() - days * day).toISOString();
  await store.write(async (db) => {
    await db.put('people', person('ann', { at: ago(300) }));
    await db.put('people', person('bob', { at: ago(300) }));
    // One each day: whenever the week of this letter ended, one of them is in it.
    for (let days = 0; days < 15; days += 1) {
      const id = `x${days}`;
      await db.put('practices', practice(id, { authorId: 'ann', at: ago(days + 0.1) }));
      const reuse = { practiceId: id, personId: 'bob', verdict: 'worked', facets: {} } as const;
      await db.put('reuses', { ...reuse, id: `r${days}`, at: ago(days), settledAt: ago(days) });
    }
  });
  await store.close();
  const env = { RELAIS_SMTP_URL: `smtp://127.0.0.1:${port}`, RELAIS_MAIL_FROM: 'relais@example.com' };
  const first = await startServer(folder, env);
  await reach(1);
  first.child.kill('SIGKILL');
  await first.ended;
  answers = true;
  const second = await startServer(folder, env);
  await second.heard('weekly letters');
  expect(taken.filter((id) => id === taken[0])).toHaveLength(2);
  expect(taken[0]).toMatch(/^<\d{4}-W\d\d\.\w+@/);
  second.child.kill('SIGTERM');
  await second.ended;
  const third = await startServer(folder, env);
  await fetch(`${third.url}/readyz`);
  third.child.kill('SIGTERM');
  await third.ended;
  expect(taken.filter((id) => id === taken[0])).toHaveLength(2);
});
