/** Searching, and what is done about a practice: on the device first; the network only adds what is not synchronised. */
import type { Beside } from '#widget/model/search.ts';
import { raiseNeighbours } from '#domain/match/raise-neighbours';
import { newId } from '#widget/new-id.ts';
import type { Found, Handlers } from '../answers.ts';
import type { MessageBody } from '../messages.ts';
import { writeDataUrl } from '#widget/model/picture-bytes.ts';
import { markFound } from './mark-found.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';

type Handled = Pick<
  Handlers<Sender>,
  | 'search.run'
  | 'search.beside'
  | 'practice.like'
  | 'practice.comment'
  | 'people.find'
  | 'picture.read'
  | 'taken-up.read'
>;

const FOUND_MAX = 20;
/** Of each other noun. */
const BESIDE_MAX = 4;
/** Chips under a comment; who is further down is found by another letter. */
const PEOPLE_MAX = 5;

type Needs = Rooms & { readonly notices: { read(practiceId: string): Promise<void> } };

export function handleReading(rooms: Needs): Handled {
  return {
    'search.run': ({ text }) => search(rooms, text),
    'search.beside': ({ text }) => searchBeside(rooms, text),
    'practice.like': (body) => like(rooms, body),
    'practice.comment': (body) => comment(rooms, body),
    async 'people.find'({ q }) {
      const query = { q, limit: PEOPLE_MAX };
      const found = await rooms.client.call('listPeople', { query }).catch(() => undefined);
      return { people: found?.items ?? [] };
    },
    async 'picture.read'({ id }) {
      const blob = await rooms.client.call('readPicture', { params: { id } }).catch(() => undefined);
      return blob && { src: await writeDataUrl(blob) };
    },
    async 'taken-up.read'({ practiceId }) {
      await rooms.notices.read(practiceId);
      rooms.live.publish();
      return undefined;
    },
  };
}

async function search(rooms: Rooms, text: string): Promise<{ readonly found: readonly Found[] }> {
  const hits = (await rooms.practices.index()).search({ text, limit: FOUND_MAX });
  const read = await Promise.all(
    hits.map(async (hit) => {
      const practice = await rooms.practices.get(hit.practiceId);
      return practice ? [{ ...hit, practice }] : [];
    }),
  );
  const raised = raiseNeighbours(text, read.flat(), ({ practice }) => practice);
  return { found: raised.map(({ practice, matched }) => markFound(practice, matched)) };
}

/** Practices are on the device already: of those the server is asked for as few as it allows. */
async function searchBeside({ client }: Rooms, q: string): Promise<Beside | undefined> {
  const found = await client.call('searchAll', { query: { q, limit: BESIDE_MAX } }).catch(() => undefined);
  if (!found) return undefined;
  const { practices: _here, ...beside } = found;
  return beside;
}

/** Shown as done at once: the outbox has it. */
async function like(rooms: Rooms, { id, liked }: MessageBody<'practice.like'>): Promise<undefined> {
  const practice = await rooms.practices.get(id);
  if (!practice || practice.mine.liked === liked) return undefined;
  const endpoint = liked ? 'likePractice' : 'unlikePractice';
  if (!(await rooms.outbox.add({ endpoint, params: { id }, order: id, title: practice.title })))
    return undefined;
  const likes = practice.likes + (liked ? 1 : -1);
  await rooms.practices.apply({ put: [{ ...practice, likes, mine: { ...practice.mine, liked } }] });
  void rooms.outbox.flush(false);
  rooms.live.publish();
  return undefined;
}

async function comment(
  rooms: Rooms,
  { id, text, mentions = [] }: MessageBody<'practice.comment'>,
): Promise<{ readonly kept: boolean }> {
  const title = (await rooms.practices.get(id))?.title ?? '';
  const named = mentions.length > 0 ? { mentions } : {};
  const kept = await rooms.outbox.add({
    endpoint: 'addComment',
    params: { id },
    body: { id: newId(), text, ...named },
    order: id,
    title,
  });
  void rooms.outbox.flush(false);
  rooms.live.publish();
  return { kept };
}
