/** Joins the widget's models to the API. The only place that knows both. */
import type { Client } from '../client.ts';
import { Comments, type Kept } from '../model/comments.ts';
import { Feed } from '../model/feed.ts';
import { OpenPractice } from '../model/open-practice.ts';
import { Search } from '../model/search.ts';
import { Shelf } from '../model/shelf.ts';
import { newId } from '../new-id.ts';
import type { WidgetModels } from '../ui/views/widget-models.ts';

export interface Keeping {
  readKept(): Kept | undefined;
  writeKept(kept: Kept): void;
}

/** As many as one practice can be expected to gather; further ones come with `more` in the API. */
const COMMENTS_SHOWN = 100;

export function makeModels(client: Client, keeping: Keeping): WidgetModels {
  const read = (id: string) => client.call('readPractice', { params: { id } });
  const shelf = new Shelf({ read, newId, ...acts(client) });
  return {
    shelf,
    feed: new Feed({ list: (query) => client.call('listPractices', { query }) }, shelf),
    search: new Search({ search: (query) => client.call('searchPractices', { query }), wait }, shelf),
    open: new OpenPractice(
      { read, listReuses: async (id) => (await client.call('listReuses', { params: { id } })).items },
      shelf,
    ),
    comments: new Comments({ ...talk(client), ...keeping, newId }),
  };
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const acts = (client: Client) => ({
  like: (id: string, liked: boolean) =>
    client.call(liked ? 'likePractice' : 'unlikePractice', { params: { id } }),
  takeUp: (id: string, reuseId: string) =>
    client.call('recordVerdict', { params: { id, reuseId }, body: { verdict: 'tried' as const } }),
  letGo: (id: string, reuseId: string) => client.call('withdrawVerdict', { params: { id, reuseId } }),
});

const talk = (client: Client) => ({
  list: async (id: string) =>
    (await client.call('listComments', { params: { id }, query: { limit: COMMENTS_SHOWN } })).items,
  // Its own id is the key too: sent twice, it counts once.
  add: (practiceId: string, comment: { readonly id: string; readonly text: string }) =>
    client.call('addComment', { params: { id: practiceId }, body: comment, key: comment.id }),
  remove: (id: string) => client.call('removeComment', { params: { id } }),
});
