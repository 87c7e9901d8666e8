import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { openDesk } from './desk.ts';

const newFolder = temporaryFolders();
const bin = new URL('../../../api/relais.mjs', import.meta.url).pathname;

it('runs as a program, in the language of the system', async () => {
  const folder = join(await newFolder(), 'none');
  const { status, stderr } = spawnSync(process.execPath, [bin, '--data', folder, 'doctor'], {
    env: { ...process.env, LC_ALL: 'fr_FR.UTF-8' },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain(`Le dossier ${folder} ne contient pas de données de Relais.\n`);
});

it('lists its commands, and refuses an unknown one', async () => {
  const desk = openDesk(await newFolder());
  const help = await desk.run('--help');
  expect(help.status).toBe(0);
  for (const name of ['people', 'invite', 'backup', 'restore', 'doctor', 'register'])
    expect(help.said.join('\n')).toContain(name);
  expect(await desk.run('frobnicate')).toMatchObject({ status: 1, said: [] });
});
