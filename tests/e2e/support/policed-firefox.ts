/**
 * A Firefox whose company has a policy, while every other on this machine has none: the installed one by links, with the
 * `distribution/policies.json` that Mozilla documents. Nothing of the machine is written, so nobody has to be root.
 */
import { copyFileSync, existsSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { findFirefox } from '../../browsers/find-firefox.ts';

export interface PolicedFirefox {
  readonly executable: string;
  remove(): Promise<void>;
}

const program = realpathSync(findFirefox());
const home = dirname(program);

/** Firefox knows one policy only, the machine's first; and where the program found is a script of somebody's, it cannot be had by links. */
export const mayPoliceFirefox =
  !existsSync('/etc/firefox/policies/policies.json') && existsSync(join(home, 'omni.ja'));

export async function policeFirefox(addOnId: string, values: object): Promise<PolicedFirefox> {
  const folder = await mkdtemp(join(tmpdir(), 'relais-firefox-'));
  const own = new Set(['distribution', basename(program)]);
  for (const name of readdirSync(home)) if (!own.has(name)) symlinkSync(join(home, name), join(folder, name));
  const executable = join(folder, basename(program));
  // It looks for the rest beside itself, wherever a link may come from.
  copyFileSync(program, executable);
  await mkdir(join(folder, 'distribution'));
  const policies = { policies: { '3rdparty': { Extensions: { [addOnId]: values } } } };
  await writeFile(join(folder, 'distribution', 'policies.json'), JSON.stringify(policies));
  return { executable, remove: () => rm(folder, { recursive: true, force: true }) };
}
