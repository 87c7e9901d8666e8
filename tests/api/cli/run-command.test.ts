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
  for (const name of ['people', 'invite', 'backup', 'restore', 'doctor', 'register', 'trust-clock'])
    expect(help.said.join('\n')).toContain(name);
  expect(await desk.run('frobnicate')).toMatchObject({ status: 1, said: [] });
});

it.each([
  [['docter'], 'Commande inconnue : docter\n(Vouliez-vous dire doctor ?)'],
  [['backup'], 'Il manque : file.tar.gz'],
  [['restore', 'a', '--farce'], 'Option inconnue : --farce\n(Vouliez-vous dire --force ?)'],
  [['invite', '--csv'], 'Il manque une valeur à l’option --csv <out.csv>'],
  [['doctor', 'now'], 'Trop de mots : voyez --help'],
])('says in French what the library says of %j', async (words, told) => {
  const desk = openDesk(await newFolder(), 'fr');
  expect(await desk.run(...words)).toEqual({ status: 1, said: [], warned: [told] });
});

it('helps in French without a word of English', async () => {
  const desk = openDesk(await newFolder(), 'fr');
  const said = [...(await desk.run('--help')).said, ...(await desk.run('restore', '--help')).said].join('\n');
  expect(said).toContain('Emploi : relais restore');
  expect(said).toContain('montre cette aide');
  expect(said).not.toMatch(/Usage|display|Commands:|Options:/);
});
