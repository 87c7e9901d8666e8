/** What the worker tells our script in a page, and what the script then does. Hears nobody else. */
import { browser } from '../browser.ts';
import type { TabFace } from '../answers.ts';
import { fitsHost } from '../fits-host.ts';

export interface Told {
  readonly face?: TabFace;
  /** Sites that it may no longer be in. */
  readonly leave?: readonly string[];
  /** Somebody taught a page, or took it back. */
  readonly taught?: true;
}

export interface Ear {
  onFace(face: TabFace): void;
  onTaught(): void;
  /** Paused, or the permission was taken back: as if we had never been here. */
  onLeave(): void;
}

export function hearWorker(ear: Ear, signal: AbortSignal): void {
  const hear = (told: Told, sender: { readonly id?: string }) => {
    if (sender.id !== browser.runtime.id) return;
    if (told.face) ear.onFace(told.face);
    if (told.taught) ear.onTaught();
    if (told.leave?.some(isHere)) ear.onLeave();
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear), { once: true });
}

/** As the browser keeps them: Firefox writes no port, and a star stands before a domain. */
function isHere(site: string): boolean {
  const [protocol, wanted = ''] = site.split('//');
  const host = import.meta.env.BROWSER === 'firefox' ? location.hostname : location.host;
  return protocol === location.protocol && fitsHost(wanted, host);
}
