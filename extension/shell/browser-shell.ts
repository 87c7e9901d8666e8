/** The browser behind the worker's ports: the only file of the worker that calls it for what a person sees. */
import { browser } from '../browser.ts';
import type { Shell } from '../worker/rooms.ts';
import type { SiteBrowser } from '../worker/sites.ts';

const FILES = { gate: 'gate.js', companion: 'companion.js' } as const;
/** By which a gate hears of a marked record that is drawn late. */
const STYLES = { gate: ['marked.css'], companion: [] } as const;
const WHEN = { runAt: 'document_idle', allFrames: false, persistAcrossSessions: true } as const;

/** As their makers write them, for the list of a person's devices. */
const SYSTEMS: Readonly<Record<string, string>> = {
  mac: 'macOS',
  win: 'Windows',
  linux: 'Linux',
  cros: 'ChromeOS',
  android: 'Android',
  openbsd: 'OpenBSD',
};

export const browserShell: Shell = {
  async device() {
    const { os } = await browser.runtime.getPlatformInfo();
    const name =
      import.meta.env.BROWSER === 'firefox'
        ? 'Firefox'
        : navigator.userAgent.includes('Edg/')
          ? 'Edge'
          : 'Chrome';
    return `${name} · ${SYSTEMS[os] ?? os}`;
  },
  async openPanel({ id, windowId }) {
    // Nothing may be awaited before this: the browser counts the click as the person's only until then.
    if (import.meta.env.BROWSER !== 'firefox' && id !== undefined && windowId !== undefined) {
      try {
        await browser.sidePanel.open({ tabId: id, windowId });
        return { opened: true };
      } catch {
        // An older Chromium or a policy: the keys are told instead.
      }
    }
    const commands = await browser.commands.getAll();
    const panel = commands.find(({ name }) => name === 'open-panel' || name === '_execute_sidebar_action');
    return { opened: false, keys: panel?.shortcut || 'Alt+Shift+P' };
  },
  async setBadge(tabId, text, color) {
    // The tab may be gone meanwhile.
    await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
    await browser.action.setBadgeBackgroundColor({ tabId, color }).catch(() => undefined);
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }).catch(() => undefined);
  },
  async showFace(tabId, face) {
    await browser.tabs.sendMessage(tabId, { face }, { frameId: 0 }).catch(() => undefined);
  },
  version: () => browser.runtime.getManifest().version,
  async tellTaught() {
    for (const { id } of await browser.tabs.query({}))
      if (id !== undefined)
        await browser.tabs.sendMessage(id, { taught: true }, { frameId: 0 }).catch(() => undefined);
  },
  async bringCompanion(tabId) {
    const files = [FILES.companion];
    const done = browser.scripting.executeScript({ target: { tabId }, files });
    return done.then(
      () => true,
      () => false,
    );
  },
  async describePage(tabId) {
    const done = browser.scripting.executeScript({ target: { tabId }, files: ['describe.js'] });
    const [first] = await done.catch(() => []);
    return first?.result;
  },
  async originOf(tabId) {
    // Told only where the browser allows us the site, or after a click on our button.
    const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
    return url !== undefined && /^https?:/.test(url) ? new URL(url).origin : undefined;
  },
  tabIds: async () => (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id])),
  isOnline: () => navigator.onLine,
};

export const siteBrowser: SiteBrowser = {
  name: import.meta.env.BROWSER ?? 'chrome',
  allowed: (pattern) => browser.permissions.contains({ origins: [pattern] }),
  async registered() {
    const scripts = await browser.scripting.getRegisteredContentScripts();
    const of = (id: keyof typeof FILES) => scripts.find((script) => script.id === id)?.matches ?? [];
    return { gate: of('gate'), companion: of('companion') };
  },
  async register(scripts) {
    await browser.scripting.unregisterContentScripts().catch(() => undefined);
    const wanted = (['gate', 'companion'] as const).filter((id) => scripts[id].length > 0);
    const rows = wanted.map((id) => ({
      id,
      js: [FILES[id]],
      css: [...STYLES[id]],
      matches: [...scripts[id]],
      ...WHEN,
    }));
    if (rows.length > 0) await browser.scripting.registerContentScripts(rows);
  },
  async inject(pattern, script) {
    const tabs = await browser.tabs.query({ url: pattern }).catch(() => []);
    for (const { id: tabId } of tabs) {
      if (tabId === undefined) continue;
      const target = { tabId };
      const files = [...STYLES[script]];
      if (files.length > 0) await browser.scripting.insertCSS({ target, files }).catch(() => undefined);
      await browser.scripting.executeScript({ target, files: [FILES[script]] }).catch(() => undefined);
    }
  },
  async leave(sites) {
    for (const { id } of await browser.tabs.query({})) {
      // Without the permission the address of a tab is not told: each of our scripts knows its own.
      if (id !== undefined) await browser.tabs.sendMessage(id, { leave: sites }).catch(() => undefined);
    }
  },
  wake: (at) => void browser.alarms.create('sites', { when: at }),
  disallow: async (pattern) =>
    void (await browser.permissions.remove({ origins: [pattern] }).catch(() => false)),
};
