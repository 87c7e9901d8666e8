/** The worker's door: closes storage to content scripts, builds the rooms, listens. */
import { browser } from '../browser.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { pickLang } from '#widget/ui/t.ts';
import { API_URL } from '../settings.ts';
import { browserShell, siteBrowser } from '../shell/browser-shell.ts';
import { listen } from '../shell/listen.ts';
import { keepOnce } from '../worker/keep-once.ts';
import { openPolicy } from '../worker/policy-store.ts';
import { openSettings } from '../worker/settings-store.ts';
import { buildRooms } from '../worker/start-worker.ts';
import { wakeAt } from '../shell/wake-at.ts';

export default defineBackground({
  main() {
    const trusted = { accessLevel: 'TRUSTED_CONTEXTS' } as const;
    // Firefox has it for `session` only; there, nothing secret is in `local`.
    void browser.storage.local.setAccessLevel?.(trusted)?.catch(() => undefined);
    void browser.storage.session.setAccessLevel?.(trusted)?.catch(() => undefined);
    const policy = openPolicy(() => browser.storage.managed.get(null));
    const settings = openSettings(browser.storage.local, () => pickLang(navigator.languages), policy);
    const rooms = keepOnce(() =>
      buildRooms({
        policy,
        apiUrl: API_URL,
        fetch: (input, init) => fetch(input, init),
        session: browser.storage.session,
        settings,
        shell: browserShell,
        sites: siteBrowser,
        exclusively: (name, work) => navigator.locks.request(name, work),
        wake: (at) => wakeAt(at, async () => (await rooms.get()).outbox.flush(false)),
        now: () => Date.now(),
        chance: () => Math.random(),
      }),
    );
    listen(rooms.get);
  },
});
