/** The one question about a practice that was taken up here: that it is on screen, and its answer, sent with the same reuse. */
import type { Handlers } from '../answers.ts';
import { setHelp } from './note-help.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';

type Handled = Pick<Handlers<Sender>, 'help.shown' | 'help.answer'>;

export function handleHelp(rooms: Rooms): Handled {
  return {
    async 'help.shown'({ tabId, practiceId }) {
      const tab = await rooms.tabs.of(tabId);
      // A panel that draws itself again before it has heard of the answer must not ask anew.
      if (tab)
        await rooms.visits.change(tab.visit, (known) =>
          known.answers[practiceId]?.help === 'due' ? setHelp(known, practiceId, 'asked') : known,
        );
      return undefined;
    },
    async 'help.answer'({ tabId, practiceId, answer, note }) {
      const tab = await rooms.tabs.of(tabId);
      const given = tab && (await rooms.visits.of(tab.visit)).answers[practiceId];
      if (!tab || !given) return undefined;
      const kept =
        answer === 'later' ||
        (await rooms.outbox.add({
          endpoint: 'recordVerdict',
          params: { id: practiceId, reuseId: given.reuseId },
          body: { verdict: answer, facets: given.facets ?? {}, ...(note === undefined ? {} : { note }) },
          order: practiceId,
          title: (await rooms.practices.get(practiceId))?.title ?? '',
        }));
      if (kept) await rooms.visits.change(tab.visit, (known) => setHelp(known, practiceId, 'done'));
      rooms.live.publish();
      void rooms.outbox.flush(false);
      return undefined;
    },
  };
}
