/** The roof of the use cases: given a machine's ports, everything that the API can do. It translates nothing of HTTP. */
import type { Reply } from '#contract/wire';
import type { Redeem, Tokens } from '#contract/session';
import { endpoints } from '#contract/endpoints';
import { Refusal } from '#contract/refusal';
import type { Lang } from '#contract/words';
import type { Unpack } from '#domain/agreement/read-kit-kind';
import { addPicture } from './add-picture.ts';
import { addKitFile } from './agreement/add-kit-file.ts';
import { judgeKitFile } from './agreement/judge-kit-file.ts';
import type { Clock, KitShelf, PictureEncoder, PictureShelf, Random, Store } from './ports.ts';
import { readKitFile, type ReadFile } from './agreement/read-kit-file.ts';
import { digest, type DigestNow } from './digest.ts';
import { encodeInTurn } from './encode-in-turn.ts';
import { followFeed, type Following } from './follow-feed.ts';
import { identify, isStillSignedIn } from './identify.ts';
import { findLeaver, leaveLetter } from './letters/leave-letter.ts';
import { createLiveFeed, type LiveFeed } from './live-feed.ts';
import { createPerform, type Answer } from './perform.ts';
import type { CsvReader } from './csv-text.ts';
import type { SearchShelf } from './kept-search.ts';
import { openPracticeSearch, type PracticeSearchKeeper } from './practice-search.ts';
import type { SearchFailure } from './rebuild-search.ts';
import { keepPulse, type PulseKeeper } from './pulse/keep-pulse.ts';
import { EPOCH_SETTING } from './read-changes.ts';
import { readPicture } from './read-picture.ts';
import { redeemInvitation } from './redeem-invitation.ts';
import { refreshSession } from './refresh-session.ts';
import { keepNouns, type NounSearch } from './search/keep-nouns.ts';
import type { Actor, Input, Pause, Settings, WriteScope } from './scope.ts';
import { createTend } from './tend.ts';
import { reads, writes, type ReadName, type VerbName, type WriteName } from './verbs.ts';

export interface Ports {
  readonly store: Store;
  readonly shelf: PictureShelf;
  readonly kitShelf: KitShelf;
  readonly encoder: PictureEncoder;
  readonly clock: Clock;
  readonly random: Random;
  readonly digestNow?: DigestNow;
  readonly pause?: Pause;
  readonly readCsv: CsvReader;
  readonly unpack: Unpack;
  readonly settings: Settings;
  readonly onSearchFailure?: (failure: SearchFailure) => void;
  readonly searchShelf?: SearchShelf;
}
/** One call of one person. `key` is the intent's own UUID. */
export interface Call<N> {
  readonly name: N;
  readonly actor: Actor;
  readonly input: N extends VerbName | 'addPicture' | 'addKitFile' ? Input<N> : never;
  readonly key?: string | undefined;
}
export interface UseCases {
  redeemInvitation(redeem: Redeem): Promise<Tokens>;
  refreshSession(refresh: { readonly refreshToken: string }): Promise<Tokens>;
  identify(accessToken: string): Promise<Actor>;
  isStillSignedIn(actor: Actor): Promise<boolean>;
  call<N extends VerbName>(call: Call<N>): Promise<Answer<Reply<N>>>;
  addPicture(call: Call<'addPicture'>, bytes: Uint8Array): Promise<Answer<Reply<'addPicture'>>>;
  readPicture(actor: Actor, id: string): Promise<Uint8Array>;
  /** `type`: what it was sent as. */
  addKitFile(
    call: Call<'addKitFile'>,
    bytes: Uint8Array,
    type?: string,
  ): Promise<Answer<Reply<'addKitFile'>>>;
  readKitFile(actor: Actor, id: string): Promise<ReadFile>;
  followFeed(following: Following): Promise<void>;
  /** What time brings about; called every hour, harmless when called again. */
  tend(): Promise<void>;
  /** Whose weekly letter a token of it ends, as far as their language; undefined: nobody's. */
  findLeaver(token: string): Promise<{ readonly lang?: Lang } | undefined>;
  /** Ends it; false: nobody's. */
  leaveLetter(token: string): Promise<boolean>;
  /** Resolves when the store answers. */
  checkReady(): Promise<void>;
  /** Leaves behind what makes the next start quick; nothing is asked afterwards. */
  rest(): Promise<void>;
}

/** A store without a history of its own is given one, once. */
async function beginHistory({ store, random }: Ports): Promise<void> {
  const known = await store.read((db) => db.get('settings', EPOCH_SETTING));
  if (!known) await store.write((db) => db.put('settings', { id: EPOCH_SETTING, value: random.id() }));
}

/** The search hears of commits before any reader does. */
function keepSearch(feed: LiveFeed, search: PracticeSearchKeeper): void {
  feed.subscribe(({ changes }) => {
    const ids = changes.flatMap((change) => ('practiceId' in change ? [change.practiceId] : []));
    if (ids.length > 0) search.refresh([...new Set(ids)]);
    if (changes.some(({ type }) => type === 'glossary')) search.reopen();
  });
}

/** After the write: bytes that outlive a failure here are named by nothing, and nobody can read them. */
function dropBytes(feed: LiveFeed, { shelf, kitShelf }: Ports): void {
  feed.subscribe(({ changes }) => {
    for (const change of changes) {
      if (change.type === 'picture-removed') void shelf.remove(change.pictureId).catch(() => {});
      if (change.type === 'kit-file-removed') void kitShelf.remove(change.fileId).catch(() => {});
    }
  });
}

/** Who shares and then asks these finds it. */
const READ_BY_INDEX: ReadonlySet<VerbName> = new Set([
  'searchPractices',
  'suggestPractices',
  'findSimilar',
  'searchAll',
  'findAnswering',
]);
const isRead = (name: VerbName): name is ReadName => name in reads;
/** `input` in one order of keys, so that the same thing asked twice has the same text. */
const textOf = ({ params, query, body }: Input<VerbName>): string =>
  JSON.stringify([params, query ?? null, body ?? null]);

/** What this process keeps in memory for those who read. */
interface Keepers {
  readonly search: PracticeSearchKeeper;
  readonly pulse: PulseKeeper;
  readonly nouns: NounSearch;
}

function createCall(ports: Ports, keepers: Keepers, perform: ReturnType<typeof createPerform>) {
  return async <N extends VerbName>({ name, actor, input, key }: Call<N>): Promise<Answer<Reply<N>>> => {
    if (isRead(name)) {
      if (READ_BY_INDEX.has(name)) await keepers.search.settle();
      // The table's key and the input's type are the same N, which the compiler loses on the way.
      const verb = reads[name] as (scope: object, input: object) => Promise<Reply<N>>;
      const { settings } = ports;
      const now = ports.clock();
      return {
        reply: await ports.store.read((db) => verb({ db, actor, now, settings, ...keepers }, input)),
        replayed: false,
      };
    }
    const verb = writes[name as WriteName] as (scope: object, input: object) => Promise<Reply<N>>;
    const kept = 'secret' in endpoints[name] ? undefined : key;
    return perform({ name, actor, key: kept, asked: textOf(input), work: (scope) => verb(scope, input) });
  };
}

/** What arrives as bytes is judged by its content before anything else is done. */
function takeBytes(
  { shelf, kitShelf, encoder, unpack }: Ports,
  perform: ReturnType<typeof createPerform>,
): Pick<UseCases, 'addPicture' | 'addKitFile'> {
  const { encode } = encodeInTurn(encoder);
  return {
    async addPicture({ name, actor, input, key }, bytes) {
      const encoded = await encode(bytes);
      if (!encoded) throw new Refusal('picture-refused');
      const asked = JSON.stringify([input.params, input.query, await digest(bytes)]);
      return perform({ name, actor, key, asked, work: (scope) => addPicture(scope, input, encoded, shelf) });
    },
    async addKitFile({ name, actor, input, key }, bytes, type) {
      const kind = judgeKitFile(bytes, { name: input.query.name, type }, unpack);
      const arrived = { bytes, kind, digest: await digest(bytes) };
      const asked = JSON.stringify([input.params, input.query, arrived.digest]);
      const work = (scope: WriteScope) => addKitFile(scope, input, arrived, kitShelf);
      return perform({ name, actor, key, asked, work });
    },
  };
}

export async function createUseCases(ports: Ports): Promise<UseCases> {
  const { store, shelf } = ports;
  await beginHistory(ports);
  const search = await openPracticeSearch(store, ports.onSearchFailure, ports.searchShelf);
  const feed = createLiveFeed();
  keepSearch(feed, search);
  dropBytes(feed, ports);
  const keepers = { search, pulse: keepPulse(), nouns: keepNouns() };
  await store.read((db) => keepers.nouns.warm(db));
  const perform = createPerform({ ...ports, ...keepers, feed });
  const end = (sessionId: string) =>
    feed.publish({ seq: 0, changes: [{ type: 'session-ended', sessionId }] });
  return {
    redeemInvitation: (redeem) => redeemInvitation(ports, redeem),
    refreshSession: (refresh) => refreshSession(ports, refresh, end),
    identify: (accessToken) => identify(ports, accessToken),
    isStillSignedIn: (actor) => isStillSignedIn(store, actor),
    call: createCall(ports, keepers, perform),
    ...takeBytes(ports, perform),
    readPicture: (actor, id) => store.read((db) => readPicture(db, shelf, actor, id)),
    readKitFile: (actor, id) => store.read((db) => readKitFile(db, ports.kitShelf, actor, id)),
    followFeed: (following) => followFeed({ store, feed }, following),
    tend: createTend({ ...ports, ...keepers, feed }),
    findLeaver: (token) => findLeaver(store, token),
    leaveLetter: (token) => leaveLetter(store, token),
    checkReady: () => store.read(async (db) => void (await db.seq())),
    rest: () => search.keep(),
  };
}
