/** The feed's model: pages, filters, live news, and the order of answers. */
import { describe, expect, it } from 'vitest';
import { Feed, type FeedPage } from '#widget/model/feed.ts';
import { Shelf } from '#widget/model/shelf.ts';
import { later, offline, practice, uuid } from '../sample.ts';

const noActs = {
  read: () => Promise.reject(offline()),
  like: () => Promise.resolve(),
  takeUp: () => Promise.resolve(),
  letGo: () => Promise.resolve(),
  newId: () => uuid(77),
};
type Query = Parameters<ConstructorParameters<typeof Feed>[0]['list']>[0];

function makeFeed(list: (query: Query) => Promise<FeedPage>) {
  const shelf = new Shelf(noActs);
  return { shelf, feed: new Feed({ list }, shelf) };
}
const titles = (feed: InstanceType<typeof Feed>) => feed.practices.value.map(({ title }) => title);

describe('the feed', () => {
  it('shows pages in order, each practice once', async () => {
    const { feed } = makeFeed(({ cursor }) =>
      Promise.resolve(
        cursor
          ? { items: [practice(2), practice(3)], next: null }
          : { items: [practice(1), practice(2)], next: 'c' },
      ),
    );
    await feed.load();
    expect(feed.next.value).toBe('c');
    await feed.more();
    expect(titles(feed)).toEqual(['Pratique 1', 'Pratique 2', 'Pratique 3']);
    expect(feed.next.value).toBeNull();
  });

  it('keeps what is shown when more cannot be had, and says why', async () => {
    const { feed } = makeFeed(({ cursor }) =>
      cursor ? Promise.reject(offline()) : Promise.resolve({ items: [practice(1)], next: 'c' }),
    );
    await feed.load();
    await feed.more();
    expect(titles(feed)).toEqual(['Pratique 1']);
    expect(feed.state.value).toBe('ready');
    expect(feed.failure.value).toEqual({ kind: 'offline' });
    expect(feed.loadingMore.value).toBe(false);
  });

  it('fails as a screen when nothing was shown, and recovers by loading again', async () => {
    let down = true;
    const { feed } = makeFeed(() =>
      down ? Promise.reject(offline()) : Promise.resolve({ items: [practice(1)], next: null }),
    );
    await feed.load();
    expect(feed.state.value).toBe('failed');
    down = false;
    await feed.load();
    expect(feed.state.value).toBe('ready');
    expect(feed.failure.value).toBeUndefined();
  });

  it('ignores the answer to an earlier filter that comes late', async () => {
    const first = later<FeedPage>();
    const { feed } = makeFeed(({ unit }) =>
      unit ? Promise.resolve({ items: [practice(2)], next: null }) : first.promise,
    );
    const loading = feed.load();
    await feed.filter({ unit: 'Office' });
    first.resolve({ items: [practice(1)], next: null });
    await loading;
    expect(titles(feed)).toEqual(['Pratique 2']);
  });

  it('puts news on top at once, and behind a line while somebody reads', async () => {
    const { feed } = makeFeed(() => Promise.resolve({ items: [practice(5)], next: null }));
    await feed.load();
    await feed.take({ type: 'practice', practice: practice(4) });
    expect(titles(feed)).toEqual(['Pratique 4', 'Pratique 5']);
    feed.reading.value = true;
    await feed.take({ type: 'practice', practice: practice(3) });
    await feed.take({ type: 'practice', practice: practice(3) });
    expect(titles(feed)).toEqual(['Pratique 4', 'Pratique 5']);
    expect(feed.waiting.value).toBe(1);
    feed.showWaiting();
    expect(titles(feed)).toEqual(['Pratique 3', 'Pratique 4', 'Pratique 5']);
    expect(feed.waiting.value).toBe(0);
  });

  it('updates a known practice in its place, lets no old or filtered one in, and drops what was withdrawn', async () => {
    const { feed } = makeFeed(() => Promise.resolve({ items: [practice(5), practice(6)], next: null }));
    await feed.filter({ unit: 'Office' });
    await feed.take({ type: 'practice', practice: practice(6, { title: 'Mieux dite' }) });
    await feed.take({ type: 'practice', practice: practice(9) });
    const elsewhere = practice(1);
    await feed.take({
      type: 'practice',
      practice: { ...elsewhere, author: { ...elsewhere.author, unit: 'Trade' } },
    });
    expect(titles(feed)).toEqual(['Pratique 5', 'Mieux dite']);
    await feed.take({ type: 'removed', id: uuid(5) });
    expect(titles(feed)).toEqual(['Mieux dite']);
  });

  it('catches up after a cut without losing what is shown', async () => {
    let items = [practice(5)];
    const { feed } = makeFeed(() => Promise.resolve({ items, next: null }));
    await feed.load();
    items = [practice(3), practice(4), practice(5)];
    await feed.take({ type: 'reset' });
    expect(titles(feed)).toEqual(['Pratique 3', 'Pratique 4', 'Pratique 5']);
  });
});
