/** The shipped server as a process of its own, with what it said; killed at the end of the test file whatever happens. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll } from 'vitest';
import { PASSED_ON } from './passed-on.ts';

export interface Spawned {
  readonly child: ChildProcess;
  /** Lines of standard output, parsed. */
  readonly log: Record<string, unknown>[];
  readonly errors: string[];
  /** Resolves with the exit status, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** Resolves with the log line of this message. */
  heard(msg: string): Promise<Record<string, unknown>>;
}

const door = new URL('../../../api/server.ts', import.meta.url).pathname;
const running = new Set<ChildProcess>();

export function killAllAfterwards(): void {
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL');
  });
}

export function spawnServer(
  env: Readonly<Record<string, string>>,
  { cwd, nodeOptions = [] }: { readonly cwd?: string; readonly nodeOptions?: readonly string[] } = {},
): Spawned {
  const child = spawn(process.execPath, [...nodeOptions, door], {
    env: { ...PASSED_ON, LANG: 'en_US.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd !== undefined && { cwd }),
  });
  running.add(child);
  const log: Record<string, unknown>[] = [];
  const errors: string[] = [];
  const waiting = new Map<string, (line: Record<string, unknown>) => void>();
  createInterface({ input: child.stdout }).on('line', (text) => {
    // Every line must be JSON: a parse error here fails the test file.
    const line = JSON.parse(text) as Record<string, unknown>;
    log.push(line);
    waiting.get(String(line['msg']))?.(line);
  });
  createInterface({ input: child.stderr }).on('line', (line) => errors.push(line));
  const ended = once(child, 'close').then(() => {
    running.delete(child);
    return child.exitCode ?? child.signalCode;
  });
  const heard = (msg: string) =>
    Promise.race([
      new Promise<Record<string, unknown>>((resolve) => {
        const known = log.find((line) => line['msg'] === msg);
        if (known) resolve(known);
        else waiting.set(msg, resolve);
      }),
      ended.then((status) => {
        throw new Error(`ended (${String(status)}) before it said "${msg}": ${errors.join('\n')}`);
      }),
    ]);
  return { child, log, errors, ended, heard };
}

export async function startServer(folder: string, env: Readonly<Record<string, string>> = {}, options = {}) {
  const server = spawnServer({ RELAIS_DATA: folder, RELAIS_PORT: '0', ...env }, options);
  const { url } = await server.heard('listening');
  return { ...server, url: String(url) };
}
