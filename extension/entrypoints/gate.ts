/**
 * The script of a CRM's page, a gate only; registered by the worker for allowed origins, never by the manifest. Not one of
 * WXT's content scripts: their context costs each page more than all that the gate does (0.21, 2026-11).
 */
import type { UnlistedScriptDefinition } from 'wxt';
import { startGate } from '../shell/start-gate.ts';

/** As it is, not through WXT's function: one less for every page to compile. */
const gate: UnlistedScriptDefinition = { main: startGate };
export default gate;
