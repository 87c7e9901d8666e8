/** Three rooms of tests: in Node, components in a real browser, and the shipped product end to end. */
import preactPlugin from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './browsers/find-chromium.ts';

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

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
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
          setupFiles: ['tests/begin-in-french.ts'],
          // Real servers start in some: a loaded machine is no failure.
          testTimeout: 60_000,
        },
      },
      {
        plugins: [preactPlugin()],
        test: {
          name: 'ui',
          include: ['tests/**/*.ui.test.tsx'],
          testTimeout: 60_000,
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
          testTimeout: 60_000,
          hookTimeout: 120_000,
          retry: AGAIN,
          fileParallelism: false,
        },
      },
    ],
  },
});
