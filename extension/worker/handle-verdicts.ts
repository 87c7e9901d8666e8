/** One click on a suggestion. Kept on the device for this record, and sent with coarse facets only. */
import type { VerdictReport } from '#contract/reuse';
import { newId } from '#widget/new-id.ts';
import type { Handlers } from '../answers.ts';
import type { MessageBody } from '../messages.ts';
import type { Match } from './matching.ts';
import { stageOf } from './note-help.ts';
import { noteMine } from './note-mine.ts';
import { refreshTab } from './refresh-tab.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';
import type { Given, Visit } from './visits.ts';

type Handled = Pick<Handlers<Sender>, 'verdict.give' | 'verdict.undo' | 'facet.switch'>;

const SHOWN_MAX = 12;

export function handleVerdicts(rooms: Rooms): Handled {
  const update = async (tabId: number) => {
    rooms.live.publish();
    void rooms.outbox.flush(false);
    await rooms.shell.showFace(tabId, await refreshTab(rooms, tabId));
    return undefined;
  };
  return {
    async 'verdict.give'(body) {
      const kept = await giveVerdict(rooms, body);
      await update(body.tabId);
      return { kept };
    },
    async 'verdict.undo'(body) {
      await undoVerdict(rooms, body);
      return update(body.tabId);
    },
    async 'facet.switch'({ tabId, facet, on }) {
      const tab = await rooms.tabs.of(tabId);
      if (!tab) return undefined;
      await rooms.visits.change(tab.visit, (known) => {
        const others = known.off.filter((each) => each !== facet);
        return { ...known, off: on ? others : [...others, facet] };
      });
      return update(tabId);
    },
  };
}

async function giveVerdict(rooms: Rooms, body: MessageBody<'verdict.give'>): Promise<boolean> {
  const { tabId, practiceId, answer } = body;
  const tab = await rooms.tabs.of(tabId);
  if (!tab) return false;
  const [visit, session] = await Promise.all([rooms.visits.of(tab.visit), rooms.session.state()]);
  const match = await rooms.matching.match(tab, visit, session.me);
  const reuseId = visit.answers[practiceId]?.reuseId ?? newId();
  const report = reportOf(body, match);
  const kept = await rooms.outbox.add({
    endpoint: 'recordVerdict',
    params: { id: practiceId, reuseId },
    body: report,
    order: practiceId,
    title: await titleOf(rooms, practiceId),
  });
  const stage = stageOf(tab.record);
  const { facets } = match;
  const given = { answer, reuseId, at: rooms.now(), facets, ...(stage === undefined ? {} : { stage }) };
  if (!kept) return false;
  await rooms.visits.change(tab.visit, (known) => answered(known, practiceId, given));
  await noteMine(rooms.practices, practiceId, { verdict: report.verdict, reuseId });
  return true;
}

/** All that leaves of a record: coarse facets, and which reasons were shown. */
function reportOf({ practiceId, answer, reason }: MessageBody<'verdict.give'>, match: Match): VerdictReport {
  const terms = match.suggested
    .find((each) => each.practiceId === practiceId)
    ?.reasons.map(({ term }) => term);
  return {
    ...(answer === 'taken-up' ? { verdict: 'tried' } : { verdict: 'declined', reason: reason ?? answer }),
    facets: match.facets,
    ...(terms ? { shown: terms.slice(0, SHOWN_MAX) } : {}),
  };
}

async function undoVerdict(rooms: Rooms, { tabId, practiceId }: MessageBody<'verdict.undo'>): Promise<void> {
  const tab = await rooms.tabs.of(tabId);
  const given = tab && (await rooms.visits.of(tab.visit)).answers[practiceId];
  if (!tab || !given) return;
  const params = { id: practiceId, reuseId: given.reuseId };
  const taken = await rooms.outbox.takeBack((intent) => intent.params['reuseId'] === given.reuseId);
  const title = await titleOf(rooms, practiceId);
  if (!taken) await rooms.outbox.add({ endpoint: 'withdrawVerdict', params, order: practiceId, title });
  const said = (await rooms.practices.get(practiceId))?.mine;
  await rooms.visits.change(tab.visit, (known) => ({
    ...answered(known, practiceId, undefined),
    undone: { ...known.undone, [practiceId]: { ...given, ...(said ? { said } : {}) } },
  }));
  await noteMine(rooms.practices, practiceId, undefined);
}

const titleOf = async ({ practices }: Rooms, id: string) => (await practices.get(id))?.title ?? '';

/** A withdrawn verdict's id is spent: the next answer is a new reuse. */
function answered(visit: Visit, practiceId: string, given: Given | undefined): Visit {
  const { [practiceId]: _before, ...others } = visit.answers;
  return { ...visit, answers: given ? { ...others, [practiceId]: given } : others };
}
