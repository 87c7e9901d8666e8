/** Puts together what a page of ours shows, from every room. Reads only. */
import type { Facets } from '#contract/facets';
import type { CrmRecord } from '#contract/record';
import type { Suggestion } from '#contract/suggestion';
import { readFacetSources } from '#domain/match/facets';
import type { Suggested } from '#domain/match/types';
import type { Lang } from '#contract/words';
import { draftQuestion } from '#domain/question/draft-question';
import { isStalled } from '#domain/question/is-stalled';
import { LEVERS } from '#widget/model/open-share.ts';
import type { FacetName, LiveState, RecordView, Shown, WaitingItem } from '../live-state.ts';
import { draftOf } from './draft-of.ts';
import { hideFacets } from './hide-facets.ts';
import type { Intent } from './intent.ts';
import { namesIn } from './names-in.ts';
import type { Rooms } from './rooms.ts';
import { siteOfTab } from './site-of-tab.ts';
import { showPolicy } from './show-policy.ts';
import type { TakenUpNotices } from './taken-up.ts';
import type { Visit } from './visits.ts';

export type ComposeNeeds = Omit<Rooms, 'live' | 'database' | 'client'> & { readonly notices: TakenUpNotices };

export async function composeState(rooms: ComposeNeeds, tabId: number | undefined): Promise<LiveState> {
  const [session, settings, sync, intents, sites, taught, draftText, shares] = await Promise.all([
    rooms.session.state(),
    rooms.settings.read(),
    rooms.sync.state(),
    rooms.outbox.all(),
    rooms.sites.all(),
    rooms.taught.all(),
    rooms.settings.draftText(),
    rooms.shares.all(),
  ]);
  const record = tabId === undefined ? undefined : await viewRecord(rooms, tabId);
  const unread = tabId === undefined || record ? undefined : await rooms.health.of(tabId);
  const site = tabId === undefined ? undefined : await siteOfTab(rooms, tabId);
  return {
    settings,
    session: {
      status: session.status,
      expired: session.expired === true,
      ...(session.me ? { me: session.me } : {}),
    },
    policy: showPolicy(await rooms.policy.read()),
    server: rooms.server.shown(),
    online: rooms.shell.isOnline(),
    sync,
    waiting: intents.map(viewIntent),
    sites,
    taught,
    ...(tabId === undefined ? {} : { tabId }),
    ...(record ? { record } : {}),
    ...(site ? { site } : {}),
    ...(unread ? { unread } : {}),
    draftText,
    shares,
    takenUp: session.me ? await rooms.notices.of(session.me) : [],
    levers: LEVERS,
    names: namesIn(record),
  };
}

async function viewRecord(rooms: ComposeNeeds, tabId: number): Promise<RecordView | undefined> {
  const tab = await rooms.tabs.of(tabId);
  if (!tab) return undefined;
  const [visit, session, settings] = await Promise.all([
    rooms.visits.of(tab.visit),
    rooms.session.state(),
    rooms.settings.read(),
  ]);
  const { suggested, facets } = await rooms.matching.match(tab, visit, session.me);
  const [now, { lang }] = [rooms.now(), settings];
  const draft = draftOf({ record: tab.record, facets, visit, lang, now });
  const agreement = await rooms.agreements.match(hideFacets(tab.record, visit.off as readonly FacetName[]));
  const share = (await rooms.shares.all()).find((each) => each.visit === tab.visit);
  return {
    kind: tab.record.kind,
    name: tab.record.fields.find(({ key }) => key === 'name')?.value ?? '',
    facets,
    toldBy: toldBy(tab.record),
    // Written by the router's own list of facet names.
    off: visit.off as readonly FacetName[],
    shown: await viewSuggested(rooms, visit, suggested),
    won: tab.record.won === true,
    shared: visit.shared === true,
    named: visit.customer !== undefined,
    ...(draft ? { draft } : {}),
    ...(share ? { share } : {}),
    ...(agreement ? { agreement } : {}),
    ...(await viewHelp(rooms, visit)),
    ...(await viewJoined(rooms, visit)),
    ...(tab.record.won ? {} : { asking: viewAsking(tab.record, facets, visit, lang, now) }),
  };
}

function viewAsking(
  record: CrmRecord,
  facets: Facets,
  { asked }: Visit,
  lang: Lang,
  now: number,
): NonNullable<RecordView['asking']> {
  const { title } = draftQuestion(record, facets, lang);
  return { title, stalled: isStalled(record, facets, now), ...(asked === undefined ? {} : { asked }) };
}

/** What the company's own words told is the page's free text: no field is named for it. */
function toldBy(record: CrmRecord): NonNullable<RecordView['toldBy']> {
  const sources = Object.entries(readFacetSources(record));
  return Object.fromEntries(sources.map(([facet, { field }]) => [facet, field.label]));
}

async function viewSuggested(
  { practices }: ComposeNeeds,
  { answers }: Visit,
  suggested: readonly Suggested[],
): Promise<Shown[]> {
  const found = await Promise.all(
    suggested.map(async ({ practiceId, ...rest }): Promise<Shown[]> => {
      const practice = await practices.get(practiceId);
      const suggestion: Suggestion | undefined = practice && {
        practice,
        ...rest,
        reasons: [...rest.reasons],
      };
      return suggestion ? [{ suggestion, answer: answers[practiceId]?.answer ?? 'open' }] : [];
    }),
  );
  return found.flat();
}

/** A practice that is gone is not asked about. */
async function viewHelp({ practices }: ComposeNeeds, { answers }: Visit): Promise<Pick<RecordView, 'help'>> {
  const [practiceId] =
    Object.entries(answers).find(([, { help }]) => help === 'due' || help === 'asked') ?? [];
  const practice = practiceId === undefined ? undefined : await practices.get(practiceId);
  if (!practice) return {};
  return { help: { practiceId: practice.id, title: practice.title, author: practice.author.name } };
}

async function viewJoined(
  { practices }: ComposeNeeds,
  { joined }: Visit,
): Promise<Pick<RecordView, 'joined'>> {
  const practice = joined === undefined ? undefined : await practices.get(joined);
  return practice ? { joined: { title: practice.title, author: practice.author.name } } : {};
}

/** The text that the person may mend, where there is one. */
function viewIntent({ id, endpoint, order, title, state, problem, body }: Intent): WaitingItem {
  const text =
    typeof body === 'object' && body !== null
      ? Object.entries(body).find(([key]) => ['title', 'text', 'note'].includes(key))?.[1]
      : undefined;
  return {
    id,
    act: endpoint,
    about: order,
    title,
    state,
    ...(problem ? { problem: problem.title } : {}),
    ...(typeof text === 'string' ? { text } : {}),
  };
}
