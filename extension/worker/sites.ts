/**
 * The CRMs that may be read: chosen by the person, by the company's build or by its policy. Our scripts are registered for
 * those that the browser allows now and that are not paused, and for no other page; they leave those that no longer are.
 */
import type { Site } from '../live-state.ts';
import { isOfSite, patternOf, siteOfPattern } from '../site-pattern.ts';
import type { PolicyStore } from './policy-store.ts';
import type { SettingsStore, StoredSite } from './settings-store.ts';
import { takeTurns } from './take-turns.ts';
import type { TaughtPages } from './taught-pages.ts';

/** Patterns by script: the gate, which tells records by their address; where pages were taught, the companion itself. */
export interface Scripts {
  readonly gate: readonly string[];
  readonly companion: readonly string[];
}

/** The parts of the browser that are used. */
export interface SiteBrowser {
  readonly name: string;
  allowed(pattern: string): Promise<boolean>;
  registered(): Promise<Scripts>;
  register(scripts: Scripts): Promise<void>;
  /** Into tabs that are open already: the rep should not have to load the page again. */
  inject(pattern: string, script: keyof Scripts): Promise<void>;
  /** Tells our scripts in open pages of these sites to go. */
  leave(sites: readonly string[]): Promise<void>;
  disallow(pattern: string): Promise<void>;
  /** Calls `settle` again at that time (milliseconds since 1970), even if the worker sleeps. */
  wake(at: number): void;
}

export interface Sites {
  all(): Promise<readonly Site[]>;
  allow(origin: string): Promise<void>;
  /** `until`: the pause ends by itself then. */
  pause(origin: string, paused: boolean, until?: number): Promise<void>;
  forget(origin: string): Promise<void>;
  /** The person is being asked by the browser; Firefox closes the popup meanwhile, so nobody else could remember it. */
  expect(origin: string): void;
  /** Patterns that the browser says were just allowed. */
  adopt(patterns: readonly string[]): Promise<void>;
  /** Brings the registered scripts in line with what is allowed now. */
  settle(): Promise<void>;
}

export interface SiteTools {
  readonly settings: Pick<SettingsStore, 'sites' | 'setSites'>;
  readonly browser: SiteBrowser;
  /** By the company's build. */
  readonly built: readonly string[];
  readonly policy: Pick<PolicyStore, 'read' | 'locks'>;
  readonly taught: Pick<TaughtPages, 'all'>;
  now(): number;
}

export function keepSites(tools: SiteTools): Sites {
  const { settings, browser, built } = tools;
  let asked: string | undefined;
  const pattern = (origin: string) => patternOf(origin, browser.name);
  const all = () => listSites(tools);
  // The browser's own news of a permission and the click that asked for it come at the same time.
  const inTurn = takeTurns();
  const settle = async () => {
    // Not in turn: a tab that never ends loading must not hold up a pause.
    await putIn(browser, await inTurn(async () => settleScripts(tools, await all())));
  };

  async function change(origin: string, site: StoredSite | undefined): Promise<void> {
    await inTurn(() => putSite(settings, origin, site));
    await settle();
  }

  return {
    all,
    settle,
    allow: (origin) => change(origin, { origin, paused: false }),
    pause: (origin, paused, until) =>
      change(origin, { origin, paused, ...(paused && until !== undefined ? { until } : {}) }),
    async forget(origin) {
      await change(origin, undefined);
      if (!built.includes(origin)) await browser.disallow(pattern(origin));
    },
    expect: (origin) => void (asked = origin),
    async adopt(patterns) {
      const known = await all();
      for (const each of patterns) {
        const origin = asked !== undefined && pattern(asked) === each ? asked : siteOfPattern(each);
        if (origin && !known.some((site) => pattern(site.origin) === each))
          await change(origin, { origin, paused: false });
      }
      await settle();
    },
  };
}

async function putSite(
  settings: SiteTools['settings'],
  origin: string,
  site: StoredSite | undefined,
): Promise<void> {
  const others = (await settings.sites()).filter((each) => each.origin !== origin);
  await settings.setSites(site ? [...others, site] : others);
}

/** A pause that is over is none. What the company gives is listed after what the person chose. */
async function listSites({ settings, browser, built, policy, now }: SiteTools): Promise<readonly Site[]> {
  const company = [...built, ...((await policy.read()).values.crmOrigins ?? [])];
  // Where the company alone decides, what a person chose before does not count; their pauses do.
  const isLocked = await policy.locks('crms');
  const chosen = (await settings.sites()).filter(({ origin }) => !isLocked || company.includes(origin));
  const origins = new Set([...chosen.map(({ origin }) => origin), ...company]);
  return Promise.all(
    [...origins].map(async (origin): Promise<Site> => {
      const { paused = false, until } = chosen.find((site) => site.origin === origin) ?? {};
      const isPaused = paused && (until === undefined || until > now());
      const from = built.includes(origin) ? 'build' : company.includes(origin) ? 'policy' : 'person';
      const allowed = await browser.allowed(patternOf(origin, browser.name));
      return {
        origin,
        from,
        allowed,
        paused: isPaused,
        ...(isPaused && until !== undefined ? { until } : {}),
      };
    }),
  );
}

type Fresh = readonly (readonly [script: keyof Scripts, patterns: readonly string[]])[];

async function putIn(browser: SiteBrowser, fresh: Fresh): Promise<void> {
  for (const [script, patterns] of fresh) for (const each of patterns) await browser.inject(each, script);
}

/** Answers what is to be put into open tabs. */
async function settleScripts(tools: SiteTools, sites: readonly Site[]): Promise<Fresh> {
  const { browser } = tools;
  const before = await browser.registered();
  const wanted = await scriptsFor(tools, sites);
  const all = new Set([...wanted.gate, ...wanted.companion]);
  const had = [...before.gate, ...before.companion];
  if (!isSame(wanted, before)) await browser.register(wanted);
  const gone = had.filter((each) => !all.has(each));
  if (gone.length > 0) await browser.leave(gone.map((each) => each.replace(/\/\*$/, '')));
  const ends = sites.flatMap(({ until }) => (until === undefined ? [] : [until]));
  if (ends.length > 0) browser.wake(Math.min(...ends));
  // Where a companion is, it needs no gate; where a gate is, the companion comes over it.
  return [
    ['gate', wanted.gate.filter((each) => !had.includes(each))],
    ['companion', wanted.companion.filter((each) => !before.companion.includes(each))],
  ];
}

/** A browser may tell them in an order of its own. */
const isSame = (some: Scripts, others: Scripts) =>
  (['gate', 'companion'] as const).every(
    (id) => String(some[id].toSorted()) === String(others[id].toSorted()),
  );

async function scriptsFor({ browser, taught }: SiteTools, sites: readonly Site[]): Promise<Scripts> {
  const hosts = (await taught.all()).map(({ page }) => page.host);
  const isTaught = ({ origin }: Site) =>
    hosts.some((host) => isOfSite(`${origin.split('//')[0]}//${host}`, origin, browser.name));
  const open = sites.filter(({ allowed, paused }) => allowed && !paused);
  const patterns = (some: readonly Site[]) => [
    ...new Set(some.map(({ origin }) => patternOf(origin, browser.name))),
  ];
  return {
    gate: patterns(open.filter((site) => !isTaught(site))),
    companion: patterns(open.filter(isTaught)),
  };
}
