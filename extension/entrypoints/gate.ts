/**
 * The script of a CRM's page, a gate only; registered by the worker for allowed origins, never by the manifest. Not one of
 * WXT's content scripts: their context costs each page more than all that the gate does (0.21, 2026-11).
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGate } from '../shell/start-gate.ts';

export default defineUnlistedScript(startGate);
