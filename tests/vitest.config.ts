/** Three rooms of tests: in Node, components in a real browser, and the shipped product end to end. */
import { availableParallelism } from 'node:os';
import preactPlugin from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './browsers/find-chromium.ts';
import { LANES } from './e2e/lanes.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where CI drives a browser, a test that failed has a second try; the closing lines name each that needed it. At home none. */
const AGAIN = process.env['CI'] ? 1 : 0;

/** As many as there are processors: by itself the runner leaves one to itself, which on two is half. */
const WORKERS = availableParallelism();

const root = new URL('..', import.meta.url).pathname;

/** How long something may take to come true, on a machine that does much else. What does come is not waited for longer. */
const patience = { testTimeout: 60_000, hookTimeout: 120_000, expect: { poll: { timeout: 20_000 } } };

/** Each of the many servers that tests start finds its modules read and compiled by the first: half of its start. */
const env = { NODE_COMPILE_CACHE: `${root}node_modules/.cache/relais-compiled` };

export default defineConfig({
  root,
  test: {
    reporters: ['default', new URL('./closing-line.ts', import.meta.url).pathname],
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.ui.test.tsx', 'tests/e2e/**'],
          // Files share a process: no test of ours replaces a module, and a fresh process each took half the time.
          isolate: false,
          maxWorkers: WORKERS,
          setupFiles: ['tests/begin-in-french.ts'],
          sequence: { groupOrder: 1 },
          env,
          ...patience,
        },
      },
      {
        plugins: [preactPlugin()],
        test: {
          name: 'ui',
          include: ['tests/**/*.ui.test.tsx'],
          // Beside the tests in Node.
          sequence: { groupOrder: 1 },
          maxWorkers: WORKERS,
          ...patience,
          retry: AGAIN,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findChromium(), args: flags } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/build.ts'],
          // Behind the others, and side by side: a browser waits for much else than a processor.
          sequence: { groupOrder: 2 },
          maxWorkers: LANES,
          // A lane is one process from its first file to its last.
          isolate: false,
          env,
          // Longer than a browser is waited for anywhere in them: it is that which should tell what did not come.
          testTimeout: 240_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
          retry: AGAIN,
        },
      },
    ],
  },
});
