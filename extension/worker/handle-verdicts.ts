/** One click on a suggestion. Kept on the device for this record, and sent with coarse facets only. */
import type { VerdictReport } from '#contract/reuse';
import { newId } from '#widget/new-id.ts';
import type { Handlers } from '../answers.ts';
import { refreshTab } from './refresh-tab.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';
import type { Given, Visit } from './visits.ts';

type Handled = Pick<Handlers<Sender>, 'verdict.give' | 'verdict.undo' | 'facet.switch'>;

const SHOWN_MAX = 12;

export function handleVerdicts(rooms: Rooms): Handled {
  const update = async (tabId: number) => {
    rooms.live.publish();
    await rooms.shell.showFace(tabId, await refreshTab(rooms, tabId));
  };
  return {
    async 'verdict.give'({ tabId, practiceId, answer, reason }) {
      const tab = await rooms.tabs.of(tabId);
      if (!tab) return undefined;
      const [visit, session] = await Promise.all([rooms.visits.of(tab.visit), rooms.session.state()]);
      const { suggested, facets } = await rooms.matching.match(tab, visit, session.me);
      const reuseId = visit.answers[practiceId]?.reuseId ?? newId();
      const terms = suggested.find((each) => each.practiceId === practiceId)?.reasons.map(({ term }) => term);
      const body: VerdictReport = {
        ...(answer === 'taken-up' ? { verdict: 'tried' } : { verdict: 'declined', reason: reason ?? answer }),
        facets,
        ...(terms ? { shown: terms.slice(0, SHOWN_MAX) } : {}),
      };
      const title = (await rooms.practices.get(practiceId))?.title ?? '';
      const kept = await rooms.outbox.add({
        endpoint: 'recordVerdict',
        params: { id: practiceId, reuseId },
        body,
        order: practiceId,
        title,
      });
      if (kept)
        await rooms.visits.change(tab.visit, (known) =>
          answered(known, practiceId, { answer, reuseId, at: rooms.now() }),
        );
      void rooms.outbox.flush(false);
      await update(tabId);
      return undefined;
    },
    async 'verdict.undo'({ tabId, practiceId }) {
      const tab = await rooms.tabs.of(tabId);
      const given = tab && (await rooms.visits.of(tab.visit)).answers[practiceId];
      if (!tab || !given) return undefined;
      const taken = await rooms.outbox.takeBack(({ params }) => params['reuseId'] === given.reuseId);
      const title = (await rooms.practices.get(practiceId))?.title ?? '';
      const params = { id: practiceId, reuseId: given.reuseId };
      if (!taken) await rooms.outbox.add({ endpoint: 'withdrawVerdict', params, order: practiceId, title });
      await rooms.visits.change(tab.visit, (known) => answered(known, practiceId, undefined));
      void rooms.outbox.flush(false);
      await update(tabId);
      return undefined;
    },
    async 'facet.switch'({ tabId, facet, on }) {
      const tab = await rooms.tabs.of(tabId);
      if (!tab) return undefined;
      await rooms.visits.change(tab.visit, (known) => ({
        ...known,
        off: on ? known.off.filter((each) => each !== facet) : [...new Set([...known.off, facet])],
      }));
      await update(tabId);
      return undefined;
    },
  };
}

/** A withdrawn verdict's id is spent: the next answer is a new reuse. */
function answered(visit: Visit, practiceId: string, given: Given | undefined): Visit {
  const { [practiceId]: _before, ...others } = visit.answers;
  return { ...visit, answers: given ? { ...others, [practiceId]: given } : others };
}
