/** Builds what is shipped, once, for the ports that this run will use, and founds a company; the tests then drive only built things. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { foundForAll, type Founded } from './support/found.ts';
import { freePorts } from './free-ports.ts';
import { LANES } from './lanes.ts';

export interface Stage {
  readonly ports: { readonly api: number; readonly crm: number; readonly intranet: number };
  /** Folders of the built extension. */
  readonly chrome: string;
  readonly firefox: string;
  /** Founded once, and copied by each story; without it each founds its own. */
  readonly company?: Founded;
}
declare module 'vitest' {
  interface ProvidedContext {
    /** One for each lane. */
    stages: readonly Stage[];
  }
}

const root = new URL('../..', import.meta.url).pathname;
const execute = promisify(execFile);

const runner =
  (settings: NodeJS.ProcessEnv) =>
  async (...command: string[]) => {
    // The runner says `test`, and a build that believed it would not be the one that is shipped.
    const env = { ...process.env, NODE_ENV: 'production', ...settings };
    await execute('npx', command, { cwd: root, env });
  };

/** Of the same server, and allowed no CRM at install: each must be asked for. Answers the folder for Chromium. */
export async function buildAsking({ ports }: Stage): Promise<string> {
  const out = join(root, '.output/e2e-asking');
  const run = runner({
    RELAIS_OUT: out,
    RELAIS_API_URL: `http://127.0.0.1:${ports.api}`,
    RELAIS_CRM_ORIGINS: '',
  });
  await run('wxt', 'build');
  return join(out, 'chrome-mv3');
}

const outOf = (lane: number) => join(root, `.output/e2e-${lane}`);
const foldersIn = (out: string) => ({ chrome: join(out, 'chrome-mv3'), firefox: join(out, 'firefox-mv3') });

/** The extension for both browsers, of the first lane's server and CRM. */
async function buildFirst(ports: Stage['ports']): Promise<Stage> {
  const out = outOf(1);
  const run = runner({
    RELAIS_OUT: out,
    RELAIS_API_URL: `http://127.0.0.1:${ports.api}`,
    RELAIS_CRM_ORIGINS: `http://127.0.0.1:${ports.crm}`,
  });
  await Promise.all([run('wxt', 'build'), run('wxt', 'build', '-b', 'firefox', '--mv3')]);
  return { ports, ...foldersIn(out) };
}

/** The same for another lane: nothing but the ports is other in its files. */
async function copyLane(lane: number, from: Stage, ports: Stage['ports']): Promise<Stage> {
  const out = outOf(lane);
  await rm(out, { recursive: true, force: true });
  await cp(outOf(1), out, { recursive: true });
  for (const file of await readdir(out, { recursive: true, withFileTypes: true })) {
    if (!/\.(?:js|json|html)$/.test(file.name)) continue;
    const path = join(file.parentPath, file.name);
    const text = await readFile(path, 'utf8');
    const moved = text
      .replaceAll(`127.0.0.1:${from.ports.api}`, `127.0.0.1:${ports.api}`)
      .replaceAll(`127.0.0.1:${from.ports.crm}`, `127.0.0.1:${ports.crm}`);
    if (moved !== text) await writeFile(path, moved);
  }
  return { ports, ...foldersIn(out) };
}

/** Two things at a time, as the machine has processors: the widget and the company, then the two browsers' extensions. */
export default async function build(project: TestProject): Promise<() => Promise<void>> {
  const free = await freePorts(LANES * 3);
  const portsOf = (lane: number) => {
    const [api = 0, crm = 0, intranet = 0] = free.slice((lane - 1) * 3);
    return { api, crm, intranet };
  };
  const folder = await mkdtemp(join(tmpdir(), 'relais-e2e-company-'));
  const run = runner({});
  const [company] = await Promise.all([
    foundForAll(folder),
    run('vite', 'build', '--config', 'widget/vite.config.ts', '--logLevel', 'warn'),
  ]);
  const first = await buildFirst(portsOf(1));
  const others = Array.from({ length: LANES - 1 }, (_, k) => copyLane(k + 2, first, portsOf(k + 2)));
  const stages = [first, ...(await Promise.all(others))];
  project.provide(
    'stages',
    stages.map((stage) => ({ ...stage, company })),
  );
  return () => rm(folder, { recursive: true, force: true });
}
