import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LOCK_FILE, STORE_FILE } from '../../../api/store/lowdb-store.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { beginShare } from './begin-share.ts';
import { draft, makeCompany, read, share, signIn } from './signed-in.ts';
import { killAllAfterwards, spawnServer, startServer } from './spawn-server.ts';

const newFolder = temporaryFolders();
killAllAfterwards();

async function startCompany() {
  const folder = await newFolder();
  const invited = await makeCompany(folder);
  const server = await startServer(folder);
  return { folder, server, token: await signIn(server.url, invited) };
}

it('starts on an empty folder, says where, answers health and stops with nothing left behind when its terminal closes', async () => {
  const folder = join(await newFolder(), 'new');
  const server = await startServer(folder, { RELAIS_COMPANY: 'Relais & Cie' });
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  // As for SIGTERM, which other tests send.
  server.child.kill('SIGHUP');
  expect(await server.ended).toBe(0);
  expect(server.log.map((line) => line['msg'])).toEqual(['listening', 'stopping', 'stopped']);
  expect(server.errors).toEqual([]);
  expect(readdirSync(folder).toSorted()).toEqual(['kit-files', 'pictures', STORE_FILE]);
});

it('refuses wrong settings, each in one line without a mail server’s password, and those of a .env too', async () => {
  const folder = await newFolder();
  // With the mark that Windows puts before a text.
  writeFileSync(join(folder, '.env'), '\uFEFFRELAIS_LOG=loud\r\nRELAIS_PORT=1\r\n');
  const server = spawnServer(
    {
      RELAIS_DATA: join(folder, 'data'),
      RELAIS_PORT: 'x',
      RELAIS_ORIGINS: '*',
      RELAIS_SMTP_URL: 'http://relais:secret@mail.example',
      RELAIS_MAIL_FROM: 'a@b.example',
    },
    { cwd: folder },
  );
  expect(await server.ended).toBe(1);
  expect(server.errors).toHaveLength(4);
  expect(server.errors.map((line) => line.split(':')[0])).toEqual([
    'RELAIS_PORT=x',
    'RELAIS_ORIGINS=*',
    'RELAIS_LOG=loud',
    'RELAIS_SMTP_URL=…',
  ]);
  expect(server.errors.join('')).not.toContain('secret');
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

it('keeps an acknowledged share through kill -9, and carries out its repeat only once', async () => {
  const { folder, server, token } = await startCompany();
  const key = randomUUID();
  const shared = draft();
  expect((await share(server.url, token, shared, key)).ok).toBe(true);
  server.child.kill('SIGKILL');
  expect(await server.ended).toBe('SIGKILL');
  expect(existsSync(join(folder, LOCK_FILE))).toBe(true);
  const again = await startServer(folder);
  expect(await (await read(again.url, token, `/v1/practices/${shared.id}`)).json()).toMatchObject({
    title: shared.title,
  });
  const repeat = await share(again.url, token, shared, key);
  expect([repeat.ok, repeat.headers.get('idempotent-replayed')]).toEqual([true, 'true']);
  again.child.kill('SIGTERM');
  expect(await again.ended).toBe(0);
});

async function canConnect(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const connected = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return connected;
}

it('finishes what is under way when it is told to stop, ends live streams, and loses none of it', async () => {
  const { folder, server, token } = await startCompany();
  const live = await read(server.url, token, '/v1/events');
  const begun = Array.from({ length: 20 }, () => beginShare(server.url, token, draft()));
  await Promise.all(begun.map(({ begin }) => begin()));
  server.child.kill('SIGTERM');
  await server.heard('stopping');
  const streamEnded = live.text();
  // A connection of its own: one that was kept alive may still be answered. The twenty hold the process up meanwhile.
  await expect.poll(() => canConnect(server.url)).toBe(false);
  const statuses = await Promise.all(begun.map(({ finish }) => finish()));
  expect(statuses.filter((status) => status < 200 || status >= 300)).toEqual([]);
  expect(await streamEnded).toContain('retry:');
  expect(await server.ended).toBe(0);
  const again = await startServer(folder);
  const feed = (await (await read(again.url, token, '/v1/practices?limit=100')).json()) as {
    items: unknown[];
  };
  expect(feed.items).toHaveLength(20);
  again.child.kill('SIGTERM');
  await again.ended;
});

it('refuses a second server on the same folder in one line, and leaves the first in peace', async () => {
  const { folder, server } = await startCompany();
  const second = spawnServer({ RELAIS_DATA: folder, RELAIS_PORT: '0' });
  expect(await second.ended).toBe(1);
  expect(second.errors).toEqual([
    `This folder is in use by another Relais process, number ${server.child.pid} (${join(folder, LOCK_FILE)}): stop it first.`,
  ]);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
});

it('refuses a damaged file in one line that names it and the way back', async () => {
  const folder = await newFolder();
  writeFileSync(join(folder, STORE_FILE), Buffer.alloc(500));
  const server = spawnServer({ RELAIS_DATA: folder, RELAIS_PORT: '0', LANG: 'fr_FR.UTF-8' });
  expect(await server.ended).toBe(1);
  expect(server.errors).toHaveLength(1);
  expect(server.errors[0]).toContain(join(folder, STORE_FILE));
  expect(server.errors[0]).toContain('npx relais restore <sauvegarde> --force');
});

it('says so in one line when its port is taken', async () => {
  const { server } = await startCompany();
  const other = spawnServer({ RELAIS_DATA: await newFolder(), RELAIS_PORT: new URL(server.url).port });
  expect(await other.ended).toBe(1);
  expect(other.errors).toEqual(['The port is taken: choose another one with RELAIS_PORT.']);
  server.child.kill('SIGTERM');
  await server.ended;
});

it('tells the truth when the disk is lost: writes and readiness 503, reads go on; and comes back by itself', async () => {
  const { folder, server, token } = await startCompany();
  const kept = draft();
  await share(server.url, token, kept);
  renameSync(folder, `${folder}-away`);
  const lost = draft();
  const refused = await share(server.url, token, lost);
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('10');
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
  expect((await read(server.url, token, `/v1/practices/${kept.id}`)).status).toBe(200);
  expect((await read(server.url, token, `/v1/practices/${lost.id}`)).status).toBe(404);
  await server.heard('a write could not be made durable and was refused');
  renameSync(`${folder}-away`, folder);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  expect((await share(server.url, token, lost)).ok).toBe(true);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
});

it('logs what it did not expect and ends with status 1', async () => {
  const plant = "process.on('SIGUSR2', () => { Promise.reject(new Error('planted')); });";
  const nodeOptions = ['--import', `data:text/javascript,${encodeURIComponent(plant)}`];
  const server = await startServer(await newFolder(), {}, { nodeOptions });
  server.child.kill('SIGUSR2');
  expect(await server.ended).toBe(1);
  expect(server.log.at(-1)).toMatchObject({
    msg: 'unexpected failure',
    level: 60,
    err: { message: 'planted' },
  });
});

it('writes nobody’s name, address or words into its log, at any level', async () => {
  const folder = await newFolder();
  const invited = await makeCompany(folder);
  const server = await startServer(folder, { RELAIS_LOG: 'trace' });
  const token = await signIn(server.url, invited);
  await share(server.url, token, { ...draft(), body: 'Le client Dupont veut deux machines' });
  await read(server.url, token, '/v1/practices/search?q=Dupont');
  server.child.kill('SIGTERM');
  await server.ended;
  const log = JSON.stringify(server.log);
  expect(server.log.length).toBeGreaterThan(4);
  for (const secret of [invited.email, invited.code, token, 'Dupont', 'Camille'])
    expect(log).not.toContain(secret);
});
