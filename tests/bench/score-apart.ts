/** Runs one system of the search bench in a process of its own. Whatever becomes of it, there is an answer: its figures, or why it has none. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answered, Telling } from './search-system.ts';

/** The largest index of a set of 60,000 documents takes a fifth of it; Node's own limit depends on the machine. */
const HEAP_MIN_MB = 4096;
/** Of what is free, shared by all that run at once: the rest is for what lies outside the heap. */
const HEAP_PART = 0.75;
const LAST_WORDS = 4000;
const FILE = fileURLToPath(new URL('./search-system.ts', import.meta.url));

/** Why a system has no figure. */
export interface Failed {
  readonly name: string;
  readonly failed: string;
}
export interface Apart {
  readonly folder: string;
  /** Seconds for its queries: it ends by itself then. */
  readonly patience: number;
  /** Seconds after which it is ended, whatever it does. */
  readonly last: number;
  readonly atOnce: number;
  readonly progress: (telling: { readonly done: number; readonly of: number }) => void;
  /** What is run instead of the bench's own. */
  readonly file?: string;
}

function start(
  name: string,
  { folder, patience, atOnce, file = FILE }: Apart,
): { child: ChildProcess; heap: number } {
  const free = (process.availableMemory() / 2 ** 20) * (HEAP_PART / atOnce);
  const heap = Math.max(HEAP_MIN_MB, Math.floor(free));
  const given = ['--system', name, '--collection', folder, '--patience', String(patience)];
  const child = fork(file, given, {
    // Their answers are garbage of tens of megabytes a query: a nursery that holds them is swept, not copied.
    execArgv: [`--max-old-space-size=${heap}`, '--max-semi-space-size=64'],
    // What is said beside figures must not come behind the last line.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  return { child, heap };
}

// One that never rests does not hear that its parent is gone.
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export function scoreApart(name: string, apart: Apart): Promise<Answered | Failed> {
  return new Promise((settle) => {
    const { child, heap } = start(name, apart);
    running.add(child);
    let outcome: Answered | Failed | undefined;
    let said = '';
    const timer = setTimeout(() => {
      outcome ??= { name, failed: `It had not ended after ${apart.last} s.` };
      child.kill('SIGKILL');
    }, apart.last * 1000);
    child.stderr?.on('data', (bytes: Buffer) => (said = (said + bytes.toString()).slice(-LAST_WORDS)));
    // Written by search-system.ts alone.
    child.on('message', (telling: Telling) => {
      if ('answered' in telling) outcome = telling.answered;
      else if ('failed' in telling) outcome = { name, failed: telling.failed };
      else apart.progress(telling);
    });
    child.on('error', ({ message }) => (outcome ??= { name, failed: message }));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      running.delete(child);
      const isFull = /heap out of memory|Allocation failed/.test(said);
      const end = isFull
        ? `More than ${heap} MB of memory.`
        : `It ended with ${code ?? signal}: ${said.trim()}`;
      settle(outcome ?? { name, failed: end });
    });
  });
}
