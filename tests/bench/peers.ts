/**
 * The full-text engines that ours is measured beside, each behind the same calls; nothing here is shipped. Each stands as its own
 * documentation sets it up, and where that leaves analysis to the user, once more as a careful one would do it, with ours.
 */
import { DatabaseSync } from 'node:sqlite';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Charset, Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Lang } from '#contract/words';
import { fold } from '#domain/text/fold';
import { stem } from '#domain/text/stem';
import { isStopWord } from '#domain/text/stop-words';

export interface PeerDocument {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}
export interface Peer {
  readonly name: string;
  add(documents: readonly PeerDocument[]): void | Promise<void>;
  /** False: words of a long text that stand beside no known neighbour are not looked up; its time is no measure of the same work. */
  readonly ranksEveryWord?: boolean;
  /** What it holds where the engine of JavaScript does not see it. */
  memoryElsewhereMb?(): number;
  /** Ids, best first. */
  search(text: string, limit: number): string[] | Promise<string[]>;
}
/** `lang`: that of the collection, which a careful user knows. */
export type CreatePeer = (lang: Lang) => Peer;

/** The index form of a word, or nothing for one that carries no subject. */
function analyse(term: string, lang: Lang): string | undefined {
  const folded = fold(term);
  return folded.length < 2 || isStopWord(folded, lang) ? undefined : stem(folded, lang);
}
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function behindMiniSearch(name: string, index: MiniSearch<PeerDocument>): Peer {
  return {
    name,
    add: (documents) => index.addAll(documents),
    search: (text, limit) =>
      index
        .search(text)
        .slice(0, limit)
        .map(({ id }) => String(id)),
  };
}

const miniSearch: CreatePeer = () =>
  behindMiniSearch('minisearch', new MiniSearch<PeerDocument>({ fields: ['title', 'body'] }));

/** Folding, stop words, stemming, title boost, prefixes and typing errors on long words. */
const miniSearchTuned: CreatePeer = (lang) =>
  behindMiniSearch(
    'minisearch-tuned',
    new MiniSearch<PeerDocument>({
      fields: ['title', 'body'],
      processTerm: (term) => analyse(term, lang) ?? null,
      searchOptions: {
        boost: { title: 1.5 },
        prefix: (term) => term.length > 4,
        fuzzy: (term) => (term.length > 6 ? 0.15 : false),
      },
    }),
  );

/** The same without what serves typing rather than ranking. */
const miniSearchPlain: CreatePeer = (lang) =>
  behindMiniSearch(
    'minisearch-stems',
    new MiniSearch<PeerDocument>({
      fields: ['title', 'body'],
      processTerm: (term) => analyse(term, lang) ?? null,
      searchOptions: { boost: { title: 1.5 } },
    }),
  );

// `id` is Orama's own; in the schema it would be searched too. Threshold 1, its default: any word may match.
const ORAMA_SCHEMA = { title: 'string', body: 'string' } as const;

const orama: CreatePeer = (lang) => {
  const language = lang === 'fr' ? 'french' : 'english';
  const index = create({ schema: ORAMA_SCHEMA, language });
  return {
    name: 'orama',
    add: async (documents) => void (await insertMultiple(index, [...documents], 5000)),
    search: async (term, limit) => {
      const found = await searchOrama(index, { term, limit, threshold: 1 });
      return found.hits.map(({ id }) => id);
    },
  };
};

/** With an analysis of its own and a boosted title; it completes every word, and its `exact` wants the whole phrase. */
const oramaTuned: CreatePeer = (lang) => {
  const tokenize = (text: string) => [...new Set(wordsOf(text).flatMap((word) => analyse(word, lang) ?? []))];
  const tokenizer = { language: 'custom', normalizationCache: new Map(), tokenize };
  const index = create({ schema: ORAMA_SCHEMA, components: { tokenizer } });
  return {
    name: 'orama-tuned',
    add: async (documents) => void (await insertMultiple(index, [...documents], 5000)),
    search: async (term, limit) => {
      const options = { term, limit, threshold: 1, boost: { title: 1.5 } };
      const found = await searchOrama(index, options);
      return found.hits.map(({ id }) => id);
    },
  };
};

/** As the documentation's page on document search has it: several fields merged, `suggest` so that not every word must match. */
const behindFlexSearch = (name: string, context: boolean): Peer => {
  const index = new Document({
    document: { id: 'id', index: ['title', 'body'] },
    encoder: Charset.LatinBalance,
    tokenize: 'strict',
    context,
  });
  return {
    name,
    ranksEveryWord: !context,
    add: (documents) => documents.forEach((document) => void index.add({ ...document })),
    search: (text, limit) =>
      // Its limit is for each field.
      index
        .search(text, { limit, suggest: true, merge: true })
        .slice(0, limit)
        .map(({ id }) => String(id)),
  };
};
const flexSearch: CreatePeer = () => behindFlexSearch('flexsearch', false);
/** With its index of neighbours: it looks words up in pairs, so a long text is hardly looked up at all. */
const flexSearchContext: CreatePeer = () => behindFlexSearch('flexsearch-context', true);

const sqlite: CreatePeer = (lang) => {
  const database = new DatabaseSync(':memory:');
  const tokenizer = `${lang === 'en' ? 'porter ' : ''}unicode61 remove_diacritics 2`;
  database.exec(
    `create virtual table practice using fts5(id unindexed, title, body, tokenize = "${tokenizer}")`,
  );
  const insert = database.prepare('insert into practice values (?, ?, ?)');
  const select = database.prepare(
    'select id from practice where practice match ? order by bm25(practice, 0, 2, 1) limit ?',
  );
  const readNumber = (sql: string) => Number(Object.values(database.prepare(sql).get() ?? {})[0] ?? 0);
  return {
    name: 'sqlite-fts5',
    memoryElsewhereMb: () => (readNumber('pragma page_count') * readNumber('pragma page_size')) / 2 ** 20,
    add(documents) {
      database.exec('begin');
      for (const { id, title, body } of documents) insert.run(id, title, body);
      database.exec('commit');
    },
    search(text, limit) {
      const words = [...new Set(wordsOf(fold(text)).filter((word) => word.length > 1))];
      if (words.length === 0) return [];
      return select.all(words.map((word) => `"${word}"`).join(' OR '), limit).map((row) => String(row['id']));
    },
  };
};

export const PEERS: readonly CreatePeer[] = [
  miniSearch,
  miniSearchTuned,
  miniSearchPlain,
  orama,
  oramaTuned,
  flexSearch,
  flexSearchContext,
  sqlite,
];
