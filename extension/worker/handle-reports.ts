/**
 * What comes of a practice that is open whole: the reuse of the record beside it where it was taken up there, else the
 * person's last one. Kept by the outbox, and shown at once.
 */
import type { Verdict } from '#contract/words';
import { newId } from '#widget/new-id.ts';
import type { Handlers } from '../answers.ts';
import type { MessageBody } from '../messages.ts';
import { handleVerdicts } from './handle-verdicts.ts';
import { setHelp } from './note-help.ts';
import { noteMine } from './note-mine.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';
import type { Given, Visit } from './visits.ts';

type Handled = Pick<Handlers<Sender>, 'verdict.report' | 'verdict.withdraw'>;
type About = Awaited<ReturnType<typeof findAbout>>;

async function findAbout(rooms: Rooms, tabId: number | undefined, practiceId: string) {
  const tab = tabId === undefined ? undefined : await rooms.tabs.of(tabId);
  const answers = tab ? (await rooms.visits.of(tab.visit)).answers : {};
  const given: Given | undefined = answers[practiceId];
  const practice = await rooms.practices.get(practiceId);
  /** Taken up on this record. */
  const here = given?.answer === 'taken-up' ? given : undefined;
  return { tab, here, practice, reuseId: here?.reuseId ?? practice?.mine.reuseId };
}

async function report(rooms: Rooms, body: MessageBody<'verdict.report'>, about: About): Promise<boolean> {
  const { practiceId, verdict, reason, note } = body;
  const { tab, here, practice, reuseId = newId() } = about;
  const kept = await rooms.outbox.add({
    endpoint: 'recordVerdict',
    params: { id: practiceId, reuseId },
    body: {
      verdict,
      facets: here?.facets ?? {},
      ...(reason === undefined ? {} : { reason }),
      ...(note === undefined ? {} : { note }),
    },
    order: practiceId,
    title: practice?.title ?? '',
  });
  if (!kept) return false;
  await noteMine(rooms.practices, practiceId, { verdict, reuseId });
  if (tab && here) await rooms.visits.change(tab.visit, (visit) => settle(visit, practiceId, verdict));
  return true;
}

/** What was said of it here need not be asked; put aside, its card folds. */
function settle(visit: Visit, practiceId: string, verdict: Verdict): Visit {
  if (verdict === 'worked' || verdict === 'failed') return setHelp(visit, practiceId, 'done');
  const given = visit.answers[practiceId];
  if (verdict !== 'declined' || !given) return visit;
  return { ...visit, answers: { ...visit.answers, [practiceId]: { ...given, answer: 'not-here' } } };
}

async function withdraw(rooms: Rooms, practiceId: string, { practice, reuseId }: About): Promise<void> {
  if (reuseId === undefined) return;
  await rooms.outbox.takeBack(({ params }) => params['reuseId'] === reuseId);
  // Although all that waited is taken back: an earlier word of the same reuse may have left.
  const params = { id: practiceId, reuseId };
  const title = practice?.title ?? '';
  await rooms.outbox.add({ endpoint: 'withdrawVerdict', params, order: practiceId, title });
  await noteMine(rooms.practices, practiceId, undefined);
}

export function handleReports(rooms: Rooms): Handled {
  const ofRecord = handleVerdicts(rooms);
  const tell = () => {
    rooms.live.publish();
    void rooms.outbox.flush(false);
  };
  return {
    async 'verdict.report'(body) {
      const kept = await report(rooms, body, await findAbout(rooms, body.tabId, body.practiceId));
      tell();
      return { kept };
    },
    async 'verdict.withdraw'({ tabId, practiceId }, sender) {
      const about = await findAbout(rooms, tabId, practiceId);
      if (tabId !== undefined && about.here) return ofRecord['verdict.undo']({ tabId, practiceId }, sender);
      await withdraw(rooms, practiceId, about);
      tell();
      return undefined;
    },
  };
}
