/** One process at a time may write a folder: a lock file names it; a lock whose process is gone is taken over, by one only. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { hasCode, readIfThere, type FileSystem } from './file-system.ts';
import { StoreProblem } from './store-problem.ts';

interface Holder {
  readonly pid: number;
  /** When the process started, in the system's own count: a number that was given to another process is told apart. */
  readonly started: string;
  readonly host: string;
  readonly token: string;
}
export interface Lock {
  /** @throws StoreProblem when somebody removed or replaced the file: then another process may be writing. */
  verify(): Promise<void>;
  release(): Promise<void>;
}

/** Field 22 of /proc/PID/stat; elsewhere than on Linux the number alone must do. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isRunning({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (cause) {
    // EPERM: it runs, as somebody else.
    if (!hasCode(cause, 'EPERM')) return false;
  }
  const now = startOf(pid);
  return now === '' || started === '' || now === started;
}

async function readHolder(files: FileSystem, path: string): Promise<Holder | undefined> {
  const bytes = await readIfThere(files, path);
  if (!bytes) return undefined;
  try {
    // Written by this module; whatever else it is counts as a lock whose process is gone.
    return JSON.parse(bytes.toString()) as Holder;
  } catch {
    return { pid: 0, started: '', host: hostname(), token: 'unreadable' };
  }
}

function refuseLiving(path: string, holder: Holder): void {
  if (holder.host !== hostname()) throw new StoreProblem('locked-elsewhere', path, holder.host);
  if (holder.pid > 0 && isRunning(holder)) throw new StoreProblem('locked', path, String(holder.pid));
}

/**
 * The file appears with its content in one step (`link`). A dead holder's lock is replaced under a second lock that is named
 * after it, so of many who find it dead one wins, and nobody replaces the winner's.
 */
async function claim(files: FileSystem, path: string, holder: Holder): Promise<void> {
  const mine = `${path}.${randomUUID()}`;
  try {
    await files.create(mine, [Buffer.from(JSON.stringify(holder))]);
    for (;;) {
      const found = await readHolder(files, path);
      if (found) refuseLiving(path, found);
      if (await (found ? replaceDead(files, path, found, mine, holder) : linkNew(files, mine, path))) return;
    }
  } finally {
    // Also what a full disk left of it. What cannot be removed is nobody's lock.
    await files.remove(mine).catch(() => undefined);
  }
}

async function linkNew(files: FileSystem, mine: string, path: string): Promise<boolean> {
  try {
    await files.link(mine, path);
    return true;
  } catch (cause) {
    if (hasCode(cause, 'EEXIST')) return false;
    throw cause;
  }
}

async function replaceDead(
  files: FileSystem,
  path: string,
  dead: Holder,
  mine: string,
  holder: Holder,
): Promise<boolean> {
  const guard = `${path}.after-${dead.token}`;
  await claim(files, guard, holder);
  try {
    if ((await readHolder(files, path))?.token !== dead.token) return false;
    await files.rename(mine, path);
    return true;
  } finally {
    await files.remove(guard);
  }
}

export async function takeLock(files: FileSystem, path: string): Promise<Lock> {
  const holder: Holder = {
    pid: process.pid,
    started: startOf(process.pid),
    host: hostname(),
    token: randomUUID(),
  };
  await claim(files, path, holder);
  const isMine = async () => (await readHolder(files, path))?.token === holder.token;
  return {
    async verify() {
      if (!(await isMine())) throw new StoreProblem('lock-lost', path, String(process.pid));
    },
    async release() {
      if (await isMine()) await files.remove(path);
    },
  };
}
