/** One agreement, open: its sites, what I answer on them, how far it has come, and what lifts a block. */
import { createModel, signal } from '@preact/signals';
import type { Agreement, Coverage, Site, SiteAnswer, SitesReport, Unblocker } from '#contract/agreement';
import type { Block, SiteState } from '#contract/words';
import type { NamedPractice } from './practice-finding.ts';
import { readFailure, type Failure } from './read-failure.ts';

export type SiteFilter = SiteState | 'all' | 'mine';
export const SITE_FILTERS: readonly SiteFilter[] = ['all', 'open', 'presented', 'signed', 'blocked', 'mine'];

export interface Unblocking {
  readonly reason: Block;
  readonly lifted: number;
  readonly items: readonly Unblocker[];
}
export interface OpenAgreementSource {
  read(id: string): Promise<Agreement>;
  sites(
    id: string,
    filter: SiteFilter,
    cursor: string | undefined,
  ): Promise<{ readonly items: readonly Site[]; readonly next: string | null }>;
  coverage(id: string): Promise<Coverage>;
  unblockers(id: string, reason: Block): Promise<Omit<Unblocking, 'reason'>>;
  answer(siteId: string, answerId: string, answer: SiteAnswer): Promise<Site>;
  takeBack(siteId: string, answerId: string): Promise<void>;
  importSites(id: string, csv: string): Promise<SitesReport>;
  newId(): string;
}

const makeState = () => ({
  agreement: signal<Agreement | undefined>(undefined),
  failure: signal<Failure | undefined>(undefined),
  /** What was tried and refused. */
  actFailure: signal<Failure | undefined>(undefined),
  filter: signal<SiteFilter>('all'),
  sites: signal<readonly Site[]>([]),
  /** The list has come: when it is empty, there are none. */
  areSitesRead: signal(false),
  /** Ids of those that the reader answered in this list. */
  answered: new Set<string>(),
  next: signal<string | null>(null),
  coverage: signal<Coverage | undefined>(undefined),
  unblocking: signal<Unblocking | undefined>(undefined),
  report: signal<SitesReport | undefined>(undefined),
});
type State = ReturnType<typeof makeState>;
type Id = () => string;

/** What was answered here stays where it is until another list is asked for, whatever it is now: there may be more to say. */
function keepAnswered({ sites, answered }: State, items: Site[]): readonly Site[] {
  for (const [at, site] of sites.value.entries()) {
    const isGone = answered.has(site.id) && !items.some(({ id }) => id === site.id);
    if (isGone) items.splice(at, 0, site);
  }
  return items;
}

function reading(source: OpenAgreementSource, state: State, wanted: Id) {
  const readSites = async (from: string | undefined, atLeast = 0) => {
    const [id, filter] = [wanted(), state.filter.value];
    const items = from === undefined ? [] : [...state.sites.value];
    let page = await source.sites(id, filter, from);
    items.push(...page.items);
    while (page.next !== null && items.length < atLeast) {
      page = await source.sites(id, filter, page.next);
      items.push(...page.items);
    }
    if (id !== wanted() || filter !== state.filter.value) return;
    state.sites.value = keepAnswered(state, items);
    state.next.value = page.next;
    state.areSitesRead.value = true;
  };
  const load = async () => {
    const id = wanted();
    state.failure.value = undefined;
    try {
      const agreement = await source.read(id);
      if (id !== wanted()) return;
      state.agreement.value = agreement;
      // As many as are shown already: what changed is no reason to lose one's place.
      await readSites(undefined, state.sites.value.length);
      // Only those who signed it may see how far it has come; nobody else is shown that there is anything.
      if (agreement.mine) state.coverage.value = await source.coverage(id);
    } catch (error) {
      if (id === wanted()) state.failure.value = readFailure(error);
    }
  };
  const pick = async (filter: SiteFilter) => {
    state.filter.value = filter;
    state.answered.clear();
    await readSites(undefined).catch((error: unknown) => (state.failure.value = readFailure(error)));
  };
  return { load, pick, more: () => readSites(state.next.value ?? undefined) };
}

type Act = (work: () => Promise<void>) => Promise<void>;
type Put = (site: Site) => void;

function acting(source: OpenAgreementSource, state: State, wanted: Id, load: () => Promise<void>) {
  const { actFailure, sites } = state;
  const act: Act = async (work) => {
    actFailure.value = undefined;
    try {
      await work();
    } catch (error) {
      actFailure.value = readFailure(error);
    }
  };
  const put: Put = (site) => {
    sites.value = sites.value.map((each) => (each.id === site.id ? site : each));
  };
  const { unblock, ...lifts } = lifting(source, state, wanted, { act, put });
  return {
    unblock,
    ...lifts,
    answer: (siteId: string, answer: SiteAnswer) =>
      act(async () => {
        state.answered.add(siteId);
        put(await source.answer(siteId, source.newId(), answer));
        if (answer.state === 'blocked') await unblock(answer.reason ?? 'other');
      }),
    takeBack: (siteId: string, answerId: string) =>
      act(async () => {
        await source.takeBack(siteId, answerId);
        await load();
      }),
    importSites: (csv: string) =>
      act(async () => {
        state.report.value = await source.importSites(wanted(), csv);
        await load();
      }),
  };
}

const nameOf = ({ practice: { id, title, author } }: Unblocker): NamedPractice => ({
  id,
  title,
  author: author.name,
});

/** What lifts a block: read by those who stand before it, named by those who got past it. */
function lifting(
  source: OpenAgreementSource,
  { unblocking }: State,
  wanted: Id,
  { act, put }: { readonly act: Act; readonly put: Put },
) {
  return {
    unblock: (reason: Block) =>
      act(async () => {
        unblocking.value = { reason, ...(await source.unblockers(wanted(), reason)) };
      }),
    listLifters: async (reason: Block): Promise<readonly NamedPractice[]> =>
      (await source.unblockers(wanted(), reason)).items.map(nameOf),
    nameLift: (siteId: string, answerId: string, practiceId: string) =>
      act(async () => put(await source.answer(siteId, answerId, { state: 'signed', practiceId }))),
  };
}

export const OpenAgreement = createModel((source: OpenAgreementSource) => {
  const state = makeState();
  let wanted = '';
  const { load, ...reads } = reading(source, state, () => wanted);
  const open = async (id: string) => {
    if (id !== wanted) {
      for (const each of [state.agreement, state.coverage, state.unblocking, state.report])
        each.value = undefined;
      [state.sites.value, state.filter.value] = [[], 'all'];
      state.areSitesRead.value = false;
      state.answered.clear();
    }
    wanted = id;
    await load();
  };
  const { answered: _kept, ...shown } = state;
  return { ...shown, open, load, ...reads, ...acting(source, state, () => wanted, load) };
});
