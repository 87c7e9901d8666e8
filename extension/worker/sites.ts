/**
 * The CRMs that a person allowed. Our script is registered for those origins and no other; a permission that is taken
 * away, a pause or a removal takes it out.
 */
import { patternOf } from '../manifest.ts';
import type { Site } from '../live-state.ts';
import type { SettingsStore } from './settings-store.ts';

/** The parts of the browser that are used. */
export interface SiteBrowser {
  readonly name: string;
  allowed(pattern: string): Promise<boolean>;
  registered(): Promise<readonly string[]>;
  register(patterns: readonly string[]): Promise<void>;
  /** Into tabs that are open already: the rep should not have to load the page again. */
  inject(pattern: string): Promise<void>;
  disallow(pattern: string): Promise<void>;
}

export interface Sites {
  all(): Promise<readonly Site[]>;
  allow(origin: string): Promise<void>;
  pause(origin: string, paused: boolean): Promise<void>;
  forget(origin: string): Promise<void>;
  /** Brings the registered scripts in line with what is allowed now. */
  settle(): Promise<void>;
}

export function keepSites(settings: SettingsStore, browser: SiteBrowser, built: readonly string[]): Sites {
  const pattern = (origin: string) => patternOf(origin, browser.name);

  async function all(): Promise<readonly Site[]> {
    const chosen = await settings.sites();
    const fromBuild = built.filter((origin) => !chosen.some((site) => site.origin === origin));
    return [...chosen, ...fromBuild.map((origin): Site => ({ origin, paused: false, built: true }))];
  }

  async function settle(): Promise<void> {
    const wanted: string[] = [];
    for (const { origin, paused } of await all()) {
      if (!paused && (await browser.allowed(pattern(origin)))) wanted.push(pattern(origin));
    }
    const before = new Set(await browser.registered());
    const fresh = [...new Set(wanted)].filter((each) => !before.has(each));
    if (fresh.length === 0 && before.size === new Set(wanted).size) return;
    await browser.register([...new Set(wanted)]);
    for (const each of fresh) await browser.inject(each);
  }

  async function change(origin: string, site: Site | undefined): Promise<void> {
    const others = (await settings.sites()).filter((each) => each.origin !== origin);
    await settings.setSites(site ? [...others, site] : others);
    await settle();
  }

  return {
    all,
    settle,
    allow: (origin) => change(origin, { origin, paused: false }),
    async pause(origin, paused) {
      await change(origin, { origin, paused, ...(built.includes(origin) ? { built: true as const } : {}) });
    },
    async forget(origin) {
      await change(origin, undefined);
      if (!built.includes(origin)) await browser.disallow(pattern(origin));
    },
  };
}
