/** The companion of a record's page, with every adapter; put there by the worker when the gate asks for it. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCompanion } from '../shell/start-companion.ts';

export default defineContentScript({
  registration: 'runtime',
  // WXT would tell the page that we are here, and our id (0.21, 2026-11).
  noScriptStartedPostMessage: true,
  main: (ctx) => startCompanion(ctx.signal),
});
