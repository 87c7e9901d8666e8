/** The search outlives an orderly stop; while a server runs, after a crash and behind a command there is no file of it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withStore } from '../../../api/cli/open-for-command.ts';
import { SEARCH_FILE } from '../../../api/store/search-file.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { draft, makeCompany, read, share, signIn } from './signed-in.ts';
import { killAllAfterwards, startServer } from './spawn-server.ts';

const newFolder = temporaryFolders();
killAllAfterwards();

async function startKept() {
  const folder = await newFolder();
  const invited = await makeCompany(folder);
  const server = await startServer(folder);
  const token = await signIn(server.url, invited);
  const mine = draft();
  expect((await share(server.url, token, mine)).ok).toBe(true);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  return { folder, token, id: mine.id, file: join(folder, SEARCH_FILE) };
}

async function search(url: string, token: string): Promise<string[]> {
  const answer = await read(url, token, '/v1/practices/search?q=presentation');
  const { items } = (await answer.json()) as { items: { practice: { id: string } }[] };
  return items.map(({ practice }) => practice.id);
}

it('is taken by the next start, which finds the same, and is gone then, also after a crash', async () => {
  const { folder, token, id, file } = await startKept();
  expect(existsSync(file)).toBe(true);
  const server = await startServer(folder);
  expect(existsSync(file)).toBe(false);
  expect(await search(server.url, token)).toEqual([id]);
  server.child.kill('SIGKILL');
  await server.ended;
  expect(existsSync(file)).toBe(false);
});

it('is built anew where the file is damaged, and dropped by a command', async () => {
  const { folder, token, id, file } = await startKept();
  const bytes = readFileSync(file);
  bytes.fill(0, bytes.length >> 1);
  writeFileSync(file, bytes);
  const server = await startServer(folder);
  expect(await search(server.url, token)).toEqual([id]);
  server.child.kill('SIGTERM');
  await server.ended;
  expect(existsSync(file)).toBe(true);
  await withStore(folder, (store) => store.read((db) => db.list('people', {})));
  expect(existsSync(file)).toBe(false);
});
