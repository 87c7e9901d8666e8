/**
 * Sharing: sent at once, undone by a withdrawal that follows it in the same order (or by taking it out of the outbox
 * when it never left), completed by one small question at a time.
 */
import { newId } from '#widget/new-id.ts';
import type { Handlers, Refused } from '../answers.ts';
import type { MessageBody } from '../messages.ts';
import { addPictures } from './add-pictures.ts';
import { refreshTab } from './refresh-tab.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';
import type { Visit } from './visits.ts';

type Handled = Pick<
  Handlers<Sender>,
  'share.send' | 'share.undo' | 'share.complete' | 'share.picture' | 'share.skip' | 'draft.keep'
>;

const FULL: Refused = { refused: { code: 'outbox-full', title: '' } };

export function handleShares(rooms: Rooms): Handled {
  const settle = async (id: string, question: string) => {
    await rooms.shares.answer(id, question);
    rooms.live.publish();
    void rooms.outbox.flush(false);
    return undefined;
  };
  return {
    'share.send': (body) => sendShare(rooms, body),
    'share.undo': (body) => undoShare(rooms, body),
    async 'share.complete'({ id, edit, answered }) {
      await rooms.outbox.add({
        endpoint: 'editPractice',
        params: { id },
        body: edit,
        ...(await about(rooms, id)),
      });
      return settle(id, answered);
    },
    async 'share.picture'(body) {
      return (await addPicture(rooms, body)) ? settle(body.id, 'picture') : FULL;
    },
    'share.skip': ({ id, question }) => settle(id, question),
    async 'draft.keep'({ tabId, text, customer }) {
      const tab = tabId === undefined ? undefined : await rooms.tabs.of(tabId);
      if (text !== undefined) await rooms.settings.setDraftText(text);
      if (!tab || customer === undefined) return undefined;
      await rooms.visits.change(tab.visit, ({ customer: _before, ...visit }) =>
        customer ? { ...visit, customer } : visit,
      );
      rooms.live.publish();
      return undefined;
    },
  };
}

const about = async ({ shares }: Rooms, id: string) => ({
  order: id,
  title: (await shares.all()).find((share) => share.id === id)?.title ?? '',
});

async function sendShare(rooms: Rooms, { tabId, draft: given, pictures }: MessageBody<'share.send'>) {
  const draft = { ...given, pictures: [...given.pictures, ...(pictures ?? []).map((each) => each.id)] };
  const { id, kind, title } = draft;
  const intent = { endpoint: 'sharePractice', params: {}, body: draft, order: id, title } as const;
  const [tab, shares] = await Promise.all([
    tabId === undefined ? undefined : rooms.tabs.of(tabId),
    rooms.shares.all(),
  ]);
  // A second click of an impatient hand, or from another surface, is the same share.
  if (shares.some((share) => share.id === id)) return { id };
  const isKept =
    (await addPictures(rooms, { order: id, title }, pictures)) && (await rooms.outbox.add(intent));
  if (!isKept) return FULL;
  void rooms.outbox.flush(false);
  const visit = tab?.record.won === true ? tab.visit : undefined;
  const told = visit !== undefined && (await rooms.visits.of(visit)).draftId === id ? visit : undefined;
  await rooms.shares.open({ id, kind, title, ...(told ? { visit: told } : {}) });
  // It has one: it is not asked for.
  if (draft.pictures.length > 0) await rooms.shares.answer(id, 'picture');
  if (told) await rooms.visits.change(told, ({ win: _offer, ...before }) => ({ ...before, shared: true }));
  // An adaptation is written elsewhere than in the popup, whose words stay.
  else if (draft.parentId === undefined) await rooms.settings.setDraftText('');
  rooms.live.publish();
  if (tabId !== undefined && tab) await rooms.shell.showFace(tabId, await refreshTab(rooms, tabId));
  return { id };
}

async function undoShare(rooms: Rooms, { id }: MessageBody<'share.undo'>): Promise<undefined> {
  const share = (await rooms.shares.all()).find((each) => each.id === id);
  const taken = await rooms.outbox.takeBack(({ order }) => order === id);
  const withdrawal = { endpoint: 'withdrawPractice', params: { id }, ...(await about(rooms, id)) } as const;
  if (!taken) await rooms.outbox.add(withdrawal);
  void rooms.outbox.flush(false);
  if (share?.visit) await rooms.visits.change(share.visit, offerAgain);
  await rooms.shares.close(id);
  rooms.live.publish();
  return undefined;
}

/** The picture, then the practice that shows it: two intents of one order. False when the outbox is full. */
async function addPicture(
  rooms: Rooms,
  { id, picture, alt }: MessageBody<'share.picture'>,
): Promise<boolean> {
  const pictureId = newId();
  const shared = await about(rooms, id);
  const upload = {
    endpoint: 'addPicture',
    params: { id: pictureId },
    query: { alt },
    picture,
    ...shared,
  } as const;
  const edit = {
    endpoint: 'editPractice',
    params: { id },
    body: { pictures: [pictureId] },
    ...shared,
  } as const;
  return (await rooms.outbox.add(upload)) && (await rooms.outbox.add(edit));
}

/** The id is spent by the withdrawal: sharing this win again later is a new practice. */
const offerAgain = ({ shared: _done, ...visit }: Visit): Visit => ({ ...visit, draftId: newId() });
