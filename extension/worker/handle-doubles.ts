/**
 * A colleague's practice that nearly says what is being written, found on the device; and what is written, added to it as
 * evidence instead of told again. Nothing leaves for the question, and the words go only once the outbox has them.
 */
import type { PracticeView } from '#contract/practice';
import { ALIKE, likeness } from '#domain/match/likeness';
import { tellPractice } from '#domain/match/tell-practice';
import type { Handlers, Refused } from '../answers.ts';
import type { MessageBody } from '../messages.ts';
import { addPictures } from './add-pictures.ts';
import { refreshTab } from './refresh-tab.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';
import type { OpenTab } from './tabs.ts';
import type { Visit } from './visits.ts';

type Handled = Pick<Handlers<Sender>, 'share.similar' | 'share.evidence'>;

/** How far down the search's list a double may stand. */
const LOOKED_AT = 25;
const FULL: Refused = { refused: { code: 'outbox-full', title: '' } };

export function handleDoubles(rooms: Rooms): Handled {
  return {
    'share.similar': (body) => findDouble(rooms, body),
    'share.evidence': (body) => addEvidence(rooms, body),
  };
}

async function findDouble(
  rooms: Rooms,
  { text, sector }: MessageBody<'share.similar'>,
): Promise<PracticeView | undefined> {
  const { me } = await rooms.session.state();
  if (!me) return undefined;
  const hits = (await rooms.practices.index()).search({ text, limit: LOOKED_AT });
  const known = await Promise.all(hits.map(({ practiceId }) => rooms.practices.get(practiceId)));
  const near = known.flatMap((practice) =>
    practice?.status === 'live' && practice.author.id !== me.id
      ? [{ practice, worth: likeness({ text, sector }, tellPractice(practice, practice.facets.sector)) }]
      : [],
  );
  const [nearest] = near.filter(({ worth }) => worth >= ALIKE).toSorted((a, b) => b.worth - a.worth);
  return nearest?.practice;
}

async function addEvidence(rooms: Rooms, body: MessageBody<'share.evidence'>) {
  const { tabId, practiceId, text, facets, pictures = [] } = body;
  const practice = await rooms.practices.get(practiceId);
  const tab = tabId === undefined ? undefined : await rooms.tabs.of(tabId);
  const visit = tab && (await rooms.visits.of(tab.visit));
  const reuseId = visit?.answers[practiceId]?.reuseId ?? body.id;
  const about = { order: practiceId, title: practice?.title ?? '' };
  const shown = pictures.length > 0 ? { pictures: pictures.map(({ id }) => id) } : {};
  const report = {
    endpoint: 'recordVerdict',
    params: { id: practiceId, reuseId },
    body: { verdict: 'worked', note: text, facets, ...shown },
    ...about,
  } as const;
  const kept = (await addPictures(rooms, about, pictures)) && (await rooms.outbox.add(report));
  if (!kept) return FULL;
  void rooms.outbox.flush(false);
  const isWin = tab?.record.won === true && visit?.draftId === body.id;
  if (isWin) await settleWin(rooms, tab, practiceId, { reuseId, facets });
  else await rooms.settings.setDraftText('');
  rooms.live.publish();
  if (tabId !== undefined && tab) await rooms.shell.showFace(tabId, await refreshTab(rooms, tabId));
  return { id: reuseId };
}

/** The win is told: its draft is not offered again, and nobody asks whether the practice helped. */
async function settleWin(
  rooms: Rooms,
  tab: OpenTab,
  practiceId: string,
  { reuseId, facets }: Pick<Visit['answers'][string], 'reuseId' | 'facets'>,
): Promise<void> {
  const given = { answer: 'taken-up', reuseId, at: rooms.now(), facets: facets ?? {}, help: 'done' } as const;
  await rooms.visits.change(tab.visit, ({ win: _offer, ...before }) => ({
    ...before,
    answers: { ...before.answers, [practiceId]: given },
    shared: true,
    joined: practiceId,
  }));
}
