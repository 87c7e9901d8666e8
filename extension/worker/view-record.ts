/** What a page of ours shows of the record in a tab: what helps, why, what was answered, and what is offered. Reads only. */
import type { Facets } from '#contract/facets';
import type { CrmRecord } from '#contract/record';
import type { Suggestion } from '#contract/suggestion';
import type { Lang } from '#contract/words';
import { readFacetSources } from '#domain/match/facets';
import { saysCase } from '#domain/match/says-case';
import type { Suggested } from '#domain/match/types';
import { draftQuestion } from '#domain/question/draft-question';
import { isStalled } from '#domain/question/is-stalled';
import type { FacetName, RecordView, Shown } from '../live-state.ts';
import { draftOf } from './draft-of.ts';
import { hideFacets } from './hide-facets.ts';
import type { Rooms } from './rooms.ts';
import type { Visit } from './visits.ts';

type Needs = Pick<
  Rooms,
  'tabs' | 'visits' | 'session' | 'settings' | 'matching' | 'agreements' | 'shares' | 'practices' | 'now'
>;

export async function viewRecord(rooms: Needs, tabId: number): Promise<RecordView | undefined> {
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
  // Written by the router's own list of facet names.
  const off = visit.off as readonly FacetName[];
  const hidden = hideFacets(tab.record, off);
  const [agreement, shares, shown, past] = await Promise.all([
    rooms.agreements.match(hidden),
    rooms.shares.all(),
    viewSuggested(rooms, visit, suggested),
    viewPast(rooms, visit),
  ]);
  const share = shares.find((each) => each.visit === tab.visit);
  return {
    visit: tab.visit,
    kind: tab.record.kind,
    name: tab.record.fields.find(({ key }) => key === 'name')?.value ?? '',
    facets,
    toldBy: toldBy(tab.record),
    off,
    shown,
    ...viewBare(hidden, facets, off, now),
    won: tab.record.won === true,
    shared: visit.shared === true,
    named: visit.customer !== undefined,
    ...(draft && { draft }),
    ...(share && { share }),
    ...(agreement && { agreement }),
    ...past,
    ...(tab.record.won ? {} : { asking: viewAsking(tab.record, facets, visit, lang, now) }),
  };
}

/** What the person switched off, they know of. */
function viewBare(
  record: CrmRecord,
  facets: Facets,
  off: readonly FacetName[],
  now: number,
): Pick<RecordView, 'bare'> {
  return off.length > 0 || saysCase(record, facets, now) ? {} : { bare: true };
}

function viewAsking(
  record: CrmRecord,
  facets: Facets,
  { asked, begun }: Visit,
  lang: Lang,
  now: number,
): NonNullable<RecordView['asking']> {
  const { title } = draftQuestion(record, facets, lang);
  return {
    title,
    stalled: isStalled(record, facets, now),
    ...(asked === undefined ? {} : { asked }),
    ...(begun ? { begun } : {}),
  };
}

/** What the company's own words told is the page's free text: no field is named for it. */
function toldBy(record: CrmRecord): NonNullable<RecordView['toldBy']> {
  const sources = Object.entries(readFacetSources(record));
  return Object.fromEntries(sources.map(([facet, { field }]) => [facet, field.label]));
}

async function viewSuggested(
  { practices }: Needs,
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

async function viewPast(rooms: Needs, visit: Visit): Promise<Pick<RecordView, 'help' | 'joined'>> {
  const [help, joined] = await Promise.all([viewHelp(rooms, visit), viewJoined(rooms, visit)]);
  return { ...help, ...joined };
}

/** A practice that is gone is not asked about. */
async function viewHelp({ practices }: Needs, { answers }: Visit): Promise<Pick<RecordView, 'help'>> {
  const [practiceId] =
    Object.entries(answers).find(([, { help }]) => help === 'due' || help === 'asked') ?? [];
  const practice = practiceId === undefined ? undefined : await practices.get(practiceId);
  if (!practice) return {};
  return { help: { practiceId: practice.id, title: practice.title, author: practice.author.name } };
}

async function viewJoined({ practices }: Needs, { joined }: Visit): Promise<Pick<RecordView, 'joined'>> {
  const practice = joined === undefined ? undefined : await practices.get(joined);
  return practice ? { joined: { title: practice.title, author: practice.author.name } } : {};
}
