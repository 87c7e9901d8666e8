/** Exactly once, whatever the wire and the disk do; `npm run bench -- counts sequences` plays ten thousand sequences. */
import { expect, it } from 'vitest';
import { runSequences } from './sequence-run.ts';

// Hundreds of processes live and die on a real disk, which others may be using.
const LONG = { timeout: 240_000 };

it('has one effect for each intent, and gives the same answer to each of its repeats', LONG, async () => {
  const { sequences, attempts, deaths } = await runSequences(60);
  expect(sequences).toBe(60);
  expect(attempts).toBeGreaterThan(60 * 4);
  expect(deaths).toBeGreaterThan(0);
});
