/** The full-text engines that ours is measured beside, each behind the same three calls; nothing here is shipped. */
import { DatabaseSync } from 'node:sqlite';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { fold } from '#domain/text/fold';
import { stemFrench } from '#domain/text/stem-french';
import { isStopWord } from '#domain/text/stop-words';

export interface PeerDocument {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}
export interface Peer {
  readonly name: string;
  add(documents: readonly PeerDocument[]): void | Promise<void>;
  /** Ids, best first. */
  search(text: string, limit: number): string[] | Promise<string[]>;
}

function miniSearch(): Peer {
  const index = new MiniSearch<PeerDocument>({ fields: ['title', 'body'] });
  return {
    name: 'minisearch',
    add: (documents) => index.addAll(documents),
    search: (text, limit) =>
      index
        .search(text)
        .slice(0, limit)
        .map(({ id }) => String(id)),
  };
}

/** As a careful user would set it: folding, stop words, stemming, title boost, prefixes and typing errors on long words. */
function miniSearchTuned(): Peer {
  const index = new MiniSearch<PeerDocument>({
    fields: ['title', 'body'],
    processTerm: (term) => {
      const folded = fold(term);
      return folded.length < 2 || isStopWord(folded, 'fr') || isStopWord(folded, 'en')
        ? null
        : stemFrench(folded);
    },
    searchOptions: {
      boost: { title: 1.5 },
      prefix: (term) => term.length > 4,
      fuzzy: (term) => (term.length > 6 ? 0.15 : false),
    },
  });
  return {
    name: 'minisearch-tuned',
    add: (documents) => index.addAll(documents),
    search: (text, limit) =>
      index
        .search(text)
        .slice(0, limit)
        .map(({ id }) => String(id)),
  };
}

function orama(): Peer {
  const index = create({ schema: { id: 'string', title: 'string', body: 'string' } });
  return {
    name: 'orama',
    add: async (documents) => void (await insertMultiple(index, [...documents], 5000)),
    search: async (text, limit) => {
      // Without a threshold of 0 it wants every word of a long context.
      const found = await searchOrama(index, { term: text, limit, threshold: 1 });
      return found.hits.map(({ document }) => String(document['id']));
    },
  };
}

function flexSearch(): Peer {
  const index = new Document({
    document: { id: 'id', index: ['title', 'body'] },
    tokenize: 'strict',
    context: false,
  });
  return {
    name: 'flexsearch',
    add: (documents) => documents.forEach((document) => void index.add({ ...document })),
    search: (text, limit) => {
      const fields = index.search(text, { limit, suggest: true });
      const ids = fields.flatMap(({ result }) => result.map(String));
      return [...new Set(ids)].slice(0, limit);
    },
  };
}

function sqlite(): Peer {
  const database = new DatabaseSync(':memory:');
  database.exec(
    `create virtual table practice using fts5(id unindexed, title, body, tokenize = "unicode61 remove_diacritics 2")`,
  );
  const insert = database.prepare('insert into practice values (?, ?, ?)');
  const select = database.prepare(
    'select id from practice where practice match ? order by bm25(practice, 0, 2, 1) limit ?',
  );
  return {
    name: 'sqlite-fts5',
    add(documents) {
      database.exec('begin');
      for (const { id, title, body } of documents) insert.run(id, title, body);
      database.exec('commit');
    },
    search(text, limit) {
      const words = [...new Set(fold(text).match(/[a-z0-9]{2,}/g))];
      if (words.length === 0) return [];
      return select.all(words.map((word) => `"${word}"`).join(' OR '), limit).map((row) => String(row['id']));
    },
  };
}

export const PEERS: readonly (() => Peer)[] = [miniSearch, miniSearchTuned, orama, flexSearch, sqlite];
