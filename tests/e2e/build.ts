/** Builds what is shipped, once, for the ports that this run will use; the tests then drive only built things. */
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

export interface Stage {
  readonly ports: { readonly api: number; readonly crm: number; readonly intranet: number };
  /** Folders of the built extension. */
  readonly chrome: string;
  readonly firefox: string;
}
declare module 'vitest' {
  interface ProvidedContext {
    stage: Stage;
  }
}

const root = new URL('../..', import.meta.url).pathname;

/** A port that the system says is free; held open until all are found, so that none is given twice. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      return server;
    }),
  );
  // A listening TCP server has an AddressInfo; only pipes have a string.
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

const runner =
  (settings: NodeJS.ProcessEnv) =>
  (...command: string[]) => {
    // The runner says `test`, and a build that believed it would not be the one that is shipped.
    const env = { ...process.env, NODE_ENV: 'production', ...settings };
    execFileSync('npx', command, { cwd: root, env, stdio: 'pipe' });
  };

/** Of the same server, and allowed no CRM at install: each must be asked for. Answers the folder for Chromium. */
export function buildAsking({ ports }: Stage): string {
  const out = join(root, '.output/e2e-asking');
  const run = runner({
    RELAIS_OUT: out,
    RELAIS_API_URL: `http://127.0.0.1:${ports.api}`,
    RELAIS_CRM_ORIGINS: '',
  });
  run('wxt', 'build');
  return join(out, 'chrome-mv3');
}

export default async function build(project: TestProject): Promise<void> {
  const [api = 0, crm = 0, intranet = 0] = await freePorts(3);
  const out = join(root, '.output/e2e');
  const run = runner({
    RELAIS_OUT: out,
    RELAIS_API_URL: `http://127.0.0.1:${api}`,
    RELAIS_CRM_ORIGINS: `http://127.0.0.1:${crm}`,
  });
  run('vite', 'build', '--config', 'widget/vite.config.ts', '--logLevel', 'warn');
  run('wxt', 'build');
  run('wxt', 'build', '-b', 'firefox', '--mv3');
  const stage = {
    ports: { api, crm, intranet },
    chrome: join(out, 'chrome-mv3'),
    firefox: join(out, 'firefox-mv3'),
  };
  project.provide('stage', stage);
}
