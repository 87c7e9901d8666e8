/** Tests of which each goes on where the one before stopped. A second try begins anew, and walks all the way to where it goes on. */
import { it } from 'vitest';
import { beginAnew, type Ground } from './begin-anew.ts';

/** All the way, on a machine that does much else. */
const PATIENCE_MS = 300_000;

export function walk(ground: Ground): (name: string, go: () => Promise<void>) => void {
  const walked: (() => Promise<void>)[] = [];
  beginAnew(ground);
  return (name, go) => {
    const behind = [...walked];
    walked.push(go);
    it(
      name,
      async ({ task }) => {
        if ((task.result?.retryCount ?? 0) > 0) for (const each of behind) await each();
        await go();
      },
      PATIENCE_MS,
    );
  };
}
