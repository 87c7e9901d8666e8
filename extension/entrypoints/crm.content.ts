/** The script of a CRM's page, a gate only; registered by the worker for allowed origins, never by the manifest. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGate } from '../shell/start-gate.ts';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  // WXT would tell the page that we are here, and our id (0.21, 2026-11).
  noScriptStartedPostMessage: true,
  main: (ctx) => startGate(ctx.signal),
});
