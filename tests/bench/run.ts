/** `npm run bench -- NAME [options]`: runs one bench, or lists them; with no name, all that need no input. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

/** These ask for a collection or pages; they are run only by name. */
const NEEDS_INPUT = new Set(['relevance', 'search', 'adapters']);
const here = new URL('.', import.meta.url);
const names = readdirSync(here)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .toSorted();

const [name, ...options] = process.argv.slice(2);
if (name && !name.startsWith('-')) {
  if (!names.includes(name)) {
    process.stderr.write(`No bench named ${name}. There are: ${names.join(', ')}.\n`);
    process.exit(2);
  }
  process.exit(run(name, options));
}
for (const each of names.filter((one) => !NEEDS_INPUT.has(one))) {
  process.stdout.write(`\n== ${each}\n`);
  run(each, process.argv.slice(2));
}

function run(bench: string, given: readonly string[]): number {
  const file = new URL(`${bench}.bench.ts`, here).pathname;
  return spawnSync(process.execPath, ['--expose-gc', file, ...given], { stdio: 'inherit' }).status ?? 1;
}
