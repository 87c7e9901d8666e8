/** Answers on a site of an agreement, from its record: one click, kept until the server has it, taken back in one more. */
import type { Site } from '#contract/agreement';
import { writeDataUrl } from '#widget/model/picture-bytes.ts';
import { newId } from '#widget/new-id.ts';
import type { Handlers } from '../answers.ts';
import type { MessageBody } from '../messages.ts';
import type { Agreements } from './agreements.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';

type Handled = Pick<
  Handlers<Sender>,
  'agreement.answer' | 'agreement.undo' | 'agreement.unblockers' | 'kit-file.read'
>;
type Needs = Pick<Rooms, 'outbox' | 'live' | 'client' | 'now'> & { readonly agreements: Agreements };

/** The site as the answer makes it, before the server says the same. */
function answered(
  { block: _before, ...site }: Site,
  { answer }: MessageBody<'agreement.answer'>,
  mine: NonNullable<Site['mine']>,
): Site {
  const block = answer.state === 'blocked' ? { block: answer.reason ?? 'other' } : {};
  return { ...site, state: answer.state, ...block, mine };
}

async function answerSite(rooms: Needs, body: MessageBody<'agreement.answer'>): Promise<undefined> {
  const { siteId, answer } = body;
  const site = await rooms.agreements.site(siteId);
  if (!site) return undefined;
  const answerId = newId();
  const kept = await rooms.outbox.add({
    endpoint: 'answerSite',
    params: { id: siteId, answerId },
    body: answer,
    order: siteId,
    title: site.name,
  });
  if (!kept) return undefined;
  const { state, block } = site;
  const before = { state, ...(block ? { block } : {}) };
  const mine = { answerId, state: answer.state, at: new Date(rooms.now()).toISOString(), before };
  await rooms.agreements.put(answered(site, body, mine));
  void rooms.outbox.flush(false);
  rooms.live.publish();
  return undefined;
}

async function undoAnswer(rooms: Needs, { siteId }: MessageBody<'agreement.undo'>): Promise<undefined> {
  const site = await rooms.agreements.site(siteId);
  if (!site?.mine) return undefined;
  const { mine, block: _block, ...rest } = site;
  const { answerId } = mine;
  const taken = await rooms.outbox.takeBack((intent) => intent.params['answerId'] === answerId);
  const params = { id: siteId, answerId };
  if (!taken) {
    await rooms.outbox.add({ endpoint: 'withdrawSiteAnswer', params, order: siteId, title: site.name });
  }
  // What a colleague, or one's own earlier word, had made of it: at once, with or without a network.
  await rooms.agreements.put({ ...rest, ...(mine.before ?? { state: 'open' }) });
  void rooms.outbox.flush(false);
  rooms.live.publish();
  return undefined;
}

export function handleAgreements(rooms: Needs): Handled {
  return {
    'agreement.answer': (body) => answerSite(rooms, body),
    'agreement.undo': (body) => undoAnswer(rooms, body),
    async 'agreement.unblockers'({ agreementId, reason }) {
      const call = { params: { id: agreementId }, query: { reason } };
      const found = await rooms.client.call('findUnblockers', call).catch(() => undefined);
      return found && { lifted: found.lifted, items: found.items };
    },
    async 'kit-file.read'({ id }) {
      const blob = await rooms.client.call('readKitFile', { params: { id } }).catch(() => undefined);
      return blob && { src: await writeDataUrl(blob) };
    },
  };
}
