/**
 * The running agreements and their sites on the device. A record is matched here: nothing of it goes anywhere to learn that
 * its customer is a site.
 */
import type { Agreement, Site } from '#contract/agreement';
import type { CrmRecord } from '#contract/record';
import { matchSite, type KnownSite } from '#domain/agreement/match-site';
import { readSiteTraits, traitsOf } from '#domain/agreement/site-traits';
import { ProblemError } from '#widget/problem-error.ts';
import type { Client } from '#widget/client.ts';
import type { Database } from './database.ts';
import { keepOnce } from './keep-once.ts';
import { takeTurns } from './take-turns.ts';

export interface SiteMatch {
  readonly agreement: Agreement;
  readonly site: Site;
}

export interface Agreements {
  match(record: CrmRecord): Promise<SiteMatch | undefined>;
  site(id: string): Promise<Site | undefined>;
  /** What the person has just answered, before the server knows. */
  put(site: Site): Promise<void>;
  /** What lifted the block is asked once: of this answer never again. */
  skipLift(answerId: string): Promise<void>;
  /** Brings what changed; a server that is away or knows none of this is no failure. */
  bring(): Promise<void>;
  wipe(): Promise<void>;
}

interface Kept {
  readonly v: 1;
  readonly cursor?: string;
  readonly agreements: readonly Agreement[];
  readonly sites: readonly Site[];
  /** Answers whose person would not say what lifted the block, latest first; absent in what was kept before it was asked. */
  readonly skipped?: readonly string[];
}
/** Answers go with their agreements; so many at once nobody skips. */
const SKIPPED_MAX = 100;
const NOTHING: Kept = { v: 1, agreements: [], sites: [] };
const KEY = 'agreements';

/** What a page of changes makes of what is there; sites of agreements that have ended go with them. */
function merge(kept: Kept, page: Omit<Kept, 'v'> & { readonly removed: readonly string[] }): Kept {
  const sites = new Map(kept.sites.map((site) => [site.id, site]));
  for (const site of page.sites) sites.set(site.id, site);
  for (const id of page.removed) sites.delete(id);
  const running = new Set(page.agreements.map(({ id }) => id));
  const own = [...sites.values()].filter(({ agreementId }) => running.has(agreementId));
  const { skipped = [] } = kept;
  const cursor = page.cursor ? { cursor: page.cursor } : {};
  return { v: 1, agreements: page.agreements, sites: own, skipped, ...cursor };
}

/** The question is not there for what was skipped. */
function unasked(site: Site, { skipped = [] }: Kept): Site {
  if (!site.mine?.lifted || !skipped.includes(site.mine.answerId)) return site;
  const { lifted: _lifted, ...mine } = site.mine;
  return { ...site, mine };
}

interface Open {
  readonly kept: Kept;
  readonly known: readonly KnownSite[];
}
const openUp = (kept: Kept): Open => ({
  kept,
  known: kept.sites.map((site) => ({ id: site.id, traits: traitsOf(site) })),
});

/** What is on the disk, and its traits worked out once. */
function keepOpen(database: Database) {
  const open = keepOnce(async () => {
    // Written by this module alone, with this version.
    const kept = (await database.get('state', KEY)) as Kept | undefined;
    return openUp(kept?.v === 1 ? kept : NOTHING);
  });
  const inTurn = takeTurns();
  // Of two changes at once, the second would take back the first.
  const change = (to: (kept: Kept) => Kept): Promise<void> =>
    inTurn(async () => {
      const { kept } = await open.get();
      const next = to(kept);
      open.set(openUp(next));
      await database.put('state', next, KEY);
    });
  return { read: open.get, change };
}

function matchKept({ kept, known }: Open, record: CrmRecord): SiteMatch | undefined {
  if (known.length === 0) return undefined;
  const id = matchSite(readSiteTraits(record), known);
  const site = kept.sites.find((each) => each.id === id);
  const agreement = kept.agreements.find((each) => each.id === site?.agreementId);
  return site && agreement ? { site: unasked(site, kept), agreement } : undefined;
}

/** Page by page; who left meanwhile is brought nothing. */
async function bringAll(
  { read, change }: ReturnType<typeof keepOpen>,
  client: Client,
  hasLeft: () => boolean,
) {
  for (;;) {
    const { cursor } = (await read()).kept;
    const page = await client.call('readSites', { query: cursor === undefined ? {} : { cursor } });
    if (hasLeft()) return;
    await change((kept) => merge(kept, page));
    if (!page.more) return;
  }
}

export function keepAgreements({
  database,
  client,
}: {
  readonly database: Database;
  readonly client: Client;
}): Agreements {
  const open = keepOpen(database);
  const { read, change } = open;
  let wiped = 0;
  return {
    match: async (record) => matchKept(await read(), record),
    site: async (id) => (await read()).kept.sites.find((each) => each.id === id),
    put: (site) =>
      change((kept) => ({ ...kept, sites: kept.sites.map((each) => (each.id === site.id ? site : each)) })),
    skipLift: (answerId) =>
      change((kept) => ({
        ...kept,
        skipped: [answerId, ...(kept.skipped ?? [])].slice(0, SKIPPED_MAX),
      })),
    bring() {
      const own = wiped;
      return bringAll(open, client, () => own !== wiped).catch(async (error: unknown) => {
        // Another history: start over at the next synchronisation. What was asked once stays asked.
        if (error instanceof ProblemError && error.code === 'bad-cursor')
          await change(({ skipped = [] }) => ({ ...NOTHING, skipped }));
      });
    },
    wipe() {
      wiped += 1;
      return change(() => NOTHING);
    },
  };
}
