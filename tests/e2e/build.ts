/** Builds what is shipped, once, for the ports that this run will use, and founds a company; the tests then drive only built things. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
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

/** The extension for both browsers, of this lane's server and CRM. */
async function buildLane(lane: number, ports: Stage['ports']): Promise<Stage> {
  const out = join(root, `.output/e2e-${lane}`);
  const run = runner({
    RELAIS_OUT: out,
    RELAIS_API_URL: `http://127.0.0.1:${ports.api}`,
    RELAIS_CRM_ORIGINS: `http://127.0.0.1:${ports.crm}`,
  });
  await run('wxt', 'build');
  await run('wxt', 'build', '-b', 'firefox', '--mv3');
  return { ports, chrome: join(out, 'chrome-mv3'), firefox: join(out, 'firefox-mv3') };
}

/** Two things at a time, as the machine has processors: the widget and the company, then the lanes. */
export default async function build(project: TestProject): Promise<() => Promise<void>> {
  const ports = await freePorts(LANES * 3);
  const folder = await mkdtemp(join(tmpdir(), 'relais-e2e-company-'));
  const run = runner({});
  const [company] = await Promise.all([
    foundForAll(folder),
    run('vite', 'build', '--config', 'widget/vite.config.ts', '--logLevel', 'warn'),
  ]);
  const stages = await Promise.all(
    Array.from({ length: LANES }, (_, lane) => {
      const [api = 0, crm = 0, intranet = 0] = ports.slice(lane * 3);
      return buildLane(lane + 1, { api, crm, intranet });
    }),
  );
  project.provide(
    'stages',
    stages.map((stage) => ({ ...stage, company })),
  );
  return () => rm(folder, { recursive: true, force: true });
}
