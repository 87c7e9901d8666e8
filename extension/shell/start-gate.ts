/**
 * Puts the gate into a page of an allowed CRM: ties the page and the worker. Decides nothing itself, and touches none of the
 * browser's API before there is something to say: making it costs each page more than all that the gate does.
 */
import { keepGate } from '../content/keep-gate.ts';
import type { MessageAnswer } from '../answers.ts';
import type { MessageName } from '../messages.ts';

/** Of our own world in this page; the page has another. */
const world = globalThis as { relaisGate?: () => void };

/** A second one, after a pause, sends the first away. */
export function startGate(): void {
  world.relaisGate?.();
  world.relaisGate = keepGate(window, callCompanion);
}

/** Not by `send.ts`, which looks for the browser's API as soon as it is there itself. */
async function callCompanion(): Promise<boolean> {
  const type: MessageName = 'companion.wanted';
  try {
    // Firefox gives promises by this name too, of manifest 3.
    const answer = await chrome.runtime.sendMessage<unknown, MessageAnswer<typeof type>>({ type, body: {} });
    return answer.came;
  } catch {
    // The extension was updated under the page's feet, or nobody answered.
    return false;
  }
}
