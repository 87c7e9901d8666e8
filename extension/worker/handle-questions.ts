/** Asking from a record or from an empty search: coarse facets only, the customer's name taken out, nothing lost on the way. */
import { withoutCustomer } from '#domain/question/draft-question';
import { newId } from '#widget/new-id.ts';
import type { Found, Handlers } from '../answers.ts';
import type { MessageBody } from '../messages.ts';
import { markFound } from './mark-found.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';
import type { OpenTab } from './tabs.ts';

type Handled = Pick<
  Handlers<Sender>,
  'question.look' | 'question.keep' | 'question.ask' | 'question.undo' | 'search.fruitless'
>;

const ANSWERING_MAX = 3;
/** One word in common is chance. */
const WORDS_MIN = 2;

async function look(
  rooms: Rooms,
  { text }: MessageBody<'question.look'>,
): Promise<{ readonly found: readonly Found[] }> {
  const hits = (await rooms.practices.index()).search({ text, limit: 12 });
  const met = hits.filter(({ matched }) => matched.length >= WORDS_MIN).slice(0, ANSWERING_MAX);
  const found = await Promise.all(
    met.map(async ({ practiceId, matched }): Promise<Found[]> => {
      const practice = await rooms.practices.get(practiceId);
      return practice ? [markFound(practice, matched)] : [];
    }),
  );
  return { found: found.flat() };
}

/** All that leaves of a record: its coarse facets, those switched off left out. */
async function facetsOf(rooms: Rooms, tab: OpenTab | undefined) {
  if (!tab) return {};
  const [visit, { me }] = await Promise.all([rooms.visits.of(tab.visit), rooms.session.state()]);
  return (await rooms.matching.match(tab, visit, me)).facets;
}

async function ask(rooms: Rooms, body: MessageBody<'question.ask'>) {
  const tab = body.tabId === undefined ? undefined : await rooms.tabs.of(body.tabId);
  const known = tab && (await rooms.visits.of(tab.visit)).asked;
  // A second click of an impatient hand asks nothing more.
  if (known !== undefined && !body.again) return { id: known };
  const id = newId();
  const clean = (text: string) => (tab ? withoutCustomer(text, tab.record) : text);
  const { lang } = await rooms.settings.read();
  const title = clean(body.title).slice(0, 160);
  const draft = {
    id,
    lang,
    title,
    body: clean(body.body),
    hidden: body.hidden,
    facets: await facetsOf(rooms, tab),
  };
  const intent = { id, endpoint: 'askQuestion', params: {}, body: draft, order: id, title } as const;
  if (title.length < 3 || !(await rooms.outbox.add(intent))) {
    return { refused: { code: 'outbox-full', title: '' } };
  }
  if (tab) await rooms.visits.change(tab.visit, ({ begun: _sent, ...visit }) => ({ ...visit, asked: id }));
  void rooms.outbox.flush(false);
  rooms.live.publish();
  return { id };
}

async function undo(rooms: Rooms, { id, tabId }: MessageBody<'question.undo'>): Promise<undefined> {
  const taken = await rooms.outbox.takeBack(({ order }) => order === id);
  if (!taken) await rooms.outbox.add({ endpoint: 'withdrawQuestion', params: { id }, order: id, title: '' });
  const tab = tabId === undefined ? undefined : await rooms.tabs.of(tabId);
  if (tab) await rooms.visits.change(tab.visit, ({ asked: _gone, ...visit }) => visit);
  void rooms.outbox.flush(false);
  rooms.live.publish();
  return undefined;
}

export function handleQuestions(rooms: Rooms): Handled {
  /** Counted once while the worker lives: coming back to the same empty list is not another search. */
  const counted = new Set<string>();
  return {
    'question.look': (body) => look(rooms, body),
    async 'question.keep'({ tabId, begun }) {
      const tab = await rooms.tabs.of(tabId);
      if (!tab) return undefined;
      await rooms.visits.change(tab.visit, ({ begun: _before, ...visit }) =>
        begun ? { ...visit, begun } : visit,
      );
      rooms.live.publish();
      return undefined;
    },
    'question.ask': (body) => ask(rooms, body),
    'question.undo': (body) => undo(rooms, body),
    async 'search.fruitless'({ text }) {
      if (counted.has(text)) return undefined;
      counted.add(text);
      await rooms.outbox.add({
        endpoint: 'countFruitlessSearch',
        params: {},
        body: { q: text },
        order: 'fruitless',
        title: text,
      });
      void rooms.outbox.flush(false);
      return undefined;
    },
  };
}
