/** A second server on the folder of one that serves, again and again; every tenth time the first is killed and the next takes over. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface SecondTotals {
  started: number;
  /** Refused with status 1 and one line that names the lock's holder. */
  refused: number;
  /** Started in peace after the first was killed, its lock left behind. */
  takenOver: number;
  kills: number;
  /** Times that the first no longer answered after a second had been refused. */
  disturbed: number;
}

const door = new URL('../../../api/server.ts', import.meta.url).pathname;
const EVERY = 10;

function begin(folder: string) {
  const child = spawn(process.execPath, [door], {
    env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', RELAIS_DATA: folder, RELAIS_PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = once(child, 'close').then(() => ({ status: child.exitCode ?? child.signalCode, errors }));
  return { child, ended };
}

/** The address once it listens; undefined if it ended before. */
async function addressOf(child: ChildProcess): Promise<string | undefined> {
  if (!child.stdout) return undefined;
  for await (const text of createInterface({ input: child.stdout })) {
    const line = JSON.parse(text) as { readonly msg: string; readonly url?: string };
    if (line.msg !== 'listening') continue;
    child.stdout.resume();
    return line.url;
  }
  return undefined;
}

export async function runSeconds(folder: string, seconds: number): Promise<SecondTotals> {
  const totals: SecondTotals = { started: 0, refused: 0, takenOver: 0, kills: 0, disturbed: 0 };
  let first = begin(folder);
  let url = await addressOf(first.child);
  for (; totals.started < seconds; totals.started += 1) {
    if (totals.started % EVERY === EVERY - 1) {
      totals.kills += 1;
      first.child.kill('SIGKILL');
      await first.ended;
      first = begin(folder);
      url = await addressOf(first.child);
      totals.takenOver += Number(url !== undefined);
    }
    const second = begin(folder);
    const { status, errors } = await second.ended;
    totals.refused += Number(
      status === 1 && errors.includes(`number ${first.child.pid} `) && errors.split('\n').length === 2,
    );
    totals.disturbed += Number(!(await fetch(`${url}/readyz`).catch(() => undefined))?.ok);
  }
  first.child.kill('SIGTERM');
  await first.ended;
  return totals;
}
