#!/usr/bin/env node
/** Starts the command line under a Node that runs TypeScript as it is: this one, or else the one that the package brings. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const door = fileURLToPath(new URL('cli.ts', import.meta.url));
if (process.features.typescript) {
  await import('./cli.ts');
} else {
  const brought = dirname(createRequire(import.meta.url).resolve('node/package.json'));
  const node = join(brought, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const { status } = spawnSync(node, [door, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
