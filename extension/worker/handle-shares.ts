/**
 * Sharing: sent at once, undone by a withdrawal that follows it in the same order (or by taking it out of the outbox
 * when it never left), completed by one small question at a time.
 */
import { newId } from '#widget/new-id.ts';
import type { Handlers, Refused } from '../answers.ts';
import { refreshTab } from './refresh-tab.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';

type Handled = Pick<
  Handlers<Sender>,
  'share.send' | 'share.undo' | 'share.complete' | 'share.picture' | 'share.skip' | 'draft.keep'
>;

const FULL: Refused = { refused: { code: 'outbox-full', title: '' } };

export function handleShares(rooms: Rooms): Handled {
  const titleOf = async (id: string) =>
    (await rooms.shares.all()).find((share) => share.id === id)?.title ?? '';
  const settle = async (id: string, question: string) => {
    await rooms.shares.answer(id, question);
    rooms.live.publish();
    void rooms.outbox.flush(false);
    return undefined;
  };
  return {
    async 'share.send'({ tabId, draft }) {
      const tab = tabId === undefined ? undefined : await rooms.tabs.of(tabId);
      const { id, kind, title } = draft;
      const intent = { endpoint: 'sharePractice', params: {}, body: draft, order: id, title } as const;
      if (!(await rooms.outbox.add(intent))) return FULL;
      void rooms.outbox.flush(false);
      const told = tab?.record.won === true && kind === 'win' ? tab.visit : undefined;
      await rooms.shares.open({ id, kind, title, ...(told ? { visit: told } : {}) });
      if (told) await rooms.visits.change(told, ({ win: _offer, ...visit }) => ({ ...visit, shared: true }));
      else await rooms.settings.setDraftText('');
      rooms.live.publish();
      if (tabId !== undefined && tab) await rooms.shell.showFace(tabId, await refreshTab(rooms, tabId));
      return { id };
    },
    async 'share.undo'({ id }) {
      const share = (await rooms.shares.all()).find((each) => each.id === id);
      const taken = await rooms.outbox.takeBack(({ order }) => order === id);
      const withdrawal = {
        endpoint: 'withdrawPractice',
        params: { id },
        order: id,
        title: share?.title ?? '',
      } as const;
      if (!taken) await rooms.outbox.add(withdrawal);
      void rooms.outbox.flush(false);
      // The id is spent by the withdrawal: sharing this win again later is a new practice.
      if (share?.visit)
        await rooms.visits.change(share.visit, ({ shared: _done, ...visit }) => ({
          ...visit,
          draftId: newId(),
        }));
      await rooms.shares.close(id);
      rooms.live.publish();
      return undefined;
    },
    async 'share.complete'({ id, edit, answered }) {
      await rooms.outbox.add({
        endpoint: 'editPractice',
        params: { id },
        body: edit,
        order: id,
        title: await titleOf(id),
      });
      return settle(id, answered);
    },
    async 'share.picture'({ id, picture, alt }) {
      const pictureId = newId();
      const title = await titleOf(id);
      const shared = { order: id, title };
      const kept =
        (await rooms.outbox.add({
          endpoint: 'addPicture',
          params: { id: pictureId },
          query: { alt },
          picture,
          ...shared,
        })) &&
        (await rooms.outbox.add({
          endpoint: 'editPractice',
          params: { id },
          body: { pictures: [pictureId] },
          ...shared,
        }));
      if (!kept) return FULL;
      return settle(id, 'picture');
    },
    async 'share.skip'({ id, question }) {
      await rooms.shares.answer(id, question);
      rooms.live.publish();
      return undefined;
    },
    async 'draft.keep'({ tabId, text, customer }) {
      const tab = tabId === undefined ? undefined : await rooms.tabs.of(tabId);
      if (text !== undefined) await rooms.settings.setDraftText(text);
      if (tab && customer !== undefined) {
        await rooms.visits.change(tab.visit, ({ customer: _before, ...visit }) =>
          customer ? { ...visit, customer } : visit,
        );
        rooms.live.publish();
      }
      return undefined;
    },
  };
}
