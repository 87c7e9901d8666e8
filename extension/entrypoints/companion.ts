/**
 * The companion of a record's page, with every adapter; put there by the worker when the gate asks for it. Not one of WXT's
 * content scripts: those say by an event, which any page can hear, that they are there, under our id (0.21, 2026-11).
 */
import type { UnlistedScriptDefinition } from 'wxt';
import { startCompanion } from '../shell/start-companion.ts';

/** As it is, like the gate: WXT's function is weight. */
const companion: UnlistedScriptDefinition = { main: startCompanion };
export default companion;
