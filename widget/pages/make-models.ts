/** Joins the widget's models to the API. The only place that knows both. */
import type { Client } from '../client.ts';
import { Comments, type CommentSource } from '../model/comments.ts';
import { Feed } from '../model/feed.ts';
import type { FeedFilters } from '../model/feed-filters.ts';
import { OpenPractice } from '../model/open-practice.ts';
import type { Kept } from '../model/pending-comments.ts';
import { PracticeLife, type LifeSource } from '../model/practice-life.ts';
import { Search } from '../model/search.ts';
import { Shelf } from '../model/shelf.ts';
import { newId } from '../new-id.ts';
import type { WidgetModels } from '../ui/views/widget-models.ts';

/** Chips under a comment; who is further down is found by another letter. */
const PEOPLE_SHOWN = 5;

export interface Keeping {
  readRecent(): readonly string[];
  writeRecent(recent: readonly string[]): void;
  readKept(): Kept | undefined;
  writeKept(kept: Kept): void;
}

/** The rest of the address of a page. */
const from = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor });

export function makeModels(client: Client, keeping: Keeping): WidgetModels {
  const read = (id: string) => client.call('readPractice', { params: { id } });
  const shelf = new Shelf({ read, newId, ...acts(client) });
  return {
    shelf,
    feed: new Feed({ list: (query) => client.call('listPractices', { query }) }, shelf),
    search: new Search({ ...finding(client), ...keeping, wait }, shelf),
    open: new OpenPractice(
      {
        read,
        listReuses: (id, cursor) => client.call('listReuses', { params: { id }, query: from(cursor) }),
      },
      shelf,
    ),
    life: new PracticeLife(lifeOf(client), shelf),
    comments: new Comments({ ...talk(client), ...keeping, newId }),
  };
}

/** Practices of a page, and the few best of the others. */
const FOUND_MAX = 20;

const finding = (client: Client) => ({
  async search(query: FeedFilters & { readonly q: string }) {
    const { practices, ...beside } = await client.call('searchAll', {
      query: { ...query, limit: FOUND_MAX },
    });
    return { items: practices, beside };
  },
  countFruitless: async (q: string) => {
    await client.call('countFruitlessSearch', { body: { q } });
  },
});

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const acts = (client: Client) => ({
  like: (id: string, liked: boolean) =>
    client.call(liked ? 'likePractice' : 'unlikePractice', { params: { id } }),
  takeUp: (id: string, reuseId: string) =>
    client.call('recordVerdict', { params: { id, reuseId }, body: { verdict: 'tried' as const } }),
  letGo: (id: string, reuseId: string) => client.call('withdrawVerdict', { params: { id, reuseId } }),
});

type Saying = Parameters<CommentSource['add']>[1];

const lifeOf = (client: Client): LifeSource => ({
  readFamily: (id) => client.call('readFamily', { params: { id } }),
  listFollows: async () => (await client.call('listFollows')).items,
  follow: ({ kind, what }) => client.call('follow', { params: { kind, what } }),
  unfollow: ({ kind, what }) => client.call('unfollow', { params: { kind, what } }),
  report: (id, reuseId, body) => client.call('recordVerdict', { params: { id, reuseId }, body }),
  findPeople: async (q) => (await client.call('listPeople', { query: { q, limit: PEOPLE_SHOWN } })).items,
  newId,
});

const talk = (client: Client) => ({
  list: (id: string, cursor?: string) => client.call('listComments', { params: { id }, query: from(cursor) }),
  add: (practiceId: string, { id, key, text, mentions }: Saying) =>
    client.call('addComment', {
      params: { id: practiceId },
      body: { id, text, ...(mentions ? { mentions: [...mentions] } : {}) },
      key,
    }),
  remove: (id: string) => client.call('removeComment', { params: { id } }),
});
