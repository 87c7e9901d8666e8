/** `npm run bench -- NAME [options]`: runs one bench; with no name, all those that need no input. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Name → whether it needs a folder (`--collection`), a sentence or the machine's root, and so runs by name only. `adapters` has pages of its own. */
const BENCHES = new Map([
  ['size', false],
  ['page', false],
  ['durability', false],
  ['power-cut', true],
  ['match', false],
  ['api', false],
  ['abuse', false],
  ['stops', false],
  ['counts', true],
  ['clock', true],
  ['relevance', true],
  ['search', true],
  ['clues', false],
  ['hear', true],
  ['adapters', false],
]);

const [name = '', ...options] = process.argv.slice(2);
if (BENCHES.has(name)) process.exit(run(name, options));
if (name && !name.startsWith('-')) {
  process.stderr.write(`No bench named ${name}. There are: ${[...BENCHES.keys()].join(', ')}.\n`);
  process.exit(2);
}
for (const [each, needsInput] of BENCHES) {
  if (needsInput) continue;
  process.stdout.write(`\n== ${each}\n`);
  run(each, process.argv.slice(2));
}

function run(bench: string, given: readonly string[]): number {
  const file = fileURLToPath(new URL(`./${bench}.ts`, import.meta.url));
  if (!existsSync(file)) return 1;
  return spawnSync(process.execPath, ['--expose-gc', file, ...given], { stdio: 'inherit' }).status ?? 1;
}
