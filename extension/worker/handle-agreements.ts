/** Answers on a site of an agreement, from its record: one click, kept until the server has it, taken back in one more. */
import type { Site } from '#contract/agreement';
import { writeDataUrl } from '#widget/model/picture-bytes.ts';
import { newId } from '#widget/new-id.ts';
import type { Handlers } from '../answers.ts';
import type { MessageBody } from '../messages.ts';
import type { Agreements } from './agreements.ts';
import type { Intent } from './intent.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';

type Handled = Pick<
  Handlers<Sender>,
  'agreement.answer' | 'agreement.undo' | 'agreement.unblockers' | 'agreement.lift' | 'kit-file.read'
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
  const at = new Date(rooms.now()).toISOString();
  const lifted = answer.state === 'signed' && state === 'blocked' ? { lifted: block ?? 'other' } : {};
  const mine = { answerId, state: answer.state, at, before, ...lifted };
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
  const isMine = (intent: Intent) => intent.params['answerId'] === answerId;
  // What lifted the block may still wait here while the answer itself has left.
  const isWhole = (await rooms.outbox.all()).some((intent) => isMine(intent) && !namesLift(intent));
  const taken = await rooms.outbox.takeBack(isMine);
  const params = { id: siteId, answerId };
  if (!taken || !isWhole) {
    await rooms.outbox.add({ endpoint: 'withdrawSiteAnswer', params, order: siteId, title: site.name });
  }
  // What a colleague, or one's own earlier word, had made of it: at once, with or without a network.
  await rooms.agreements.put({ ...rest, ...(mine.before ?? { state: 'open' }) });
  void rooms.outbox.flush(false);
  rooms.live.publish();
  return undefined;
}

const namesLift = ({ body }: Intent): boolean =>
  typeof body === 'object' && body !== null && 'practiceId' in body;

/** Said of the same answer, which keeps its day; not said, it is remembered on this device that it was asked. */
async function nameLift(
  rooms: Needs,
  { siteId, practiceId }: MessageBody<'agreement.lift'>,
): Promise<undefined> {
  const site = await rooms.agreements.site(siteId);
  if (!site?.mine?.lifted) return undefined;
  const { mine } = site;
  if (practiceId === undefined) await rooms.agreements.skipLift(mine.answerId);
  else {
    const kept = await rooms.outbox.add({
      endpoint: 'answerSite',
      params: { id: siteId, answerId: mine.answerId },
      body: { state: 'signed', practiceId },
      order: siteId,
      title: site.name,
    });
    if (!kept) return undefined;
    await rooms.agreements.put({ ...site, mine: { ...mine, practiceId } });
    void rooms.outbox.flush(false);
  }
  rooms.live.publish();
  return undefined;
}

export function handleAgreements(rooms: Needs): Handled {
  return {
    'agreement.answer': (body) => answerSite(rooms, body),
    'agreement.undo': (body) => undoAnswer(rooms, body),
    'agreement.lift': (body) => nameLift(rooms, body),
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
