/** Likes and take-ups: shown at once, taken back when refused, settled by the server's own view. */
import { describe, expect, it } from 'vitest';
import { Shelf, type ShelfActs } from '#widget/model/shelf.ts';
import { offline, practice, refused, uuid } from '../sample.ts';

function makeShelf(over: Partial<ShelfActs> = {}) {
  const said: string[] = [];
  const note =
    (what: string) =>
    (...given: unknown[]) => {
      said.push([what, ...given].join(' '));
      return Promise.resolve();
    };
  const shelf = new Shelf({
    read: () => Promise.reject(offline()),
    like: note('like'),
    takeUp: note('take'),
    letGo: note('let go'),
    newId: () => uuid(77),
    ...over,
  });
  shelf.put([practice(1)]);
  return { shelf, said, shown: () => shelf.practices.value.get(uuid(1)) };
}

describe('the shelf', () => {
  it('keeps that a practice is its author’s first when a list comes after it', () => {
    const { shelf, shown } = makeShelf();
    shelf.put([practice(1, { firstShare: true })]);
    shelf.put([practice(1, { likes: 9 })]);
    expect([shown()?.firstShare, shown()?.likes]).toEqual([true, 9]);
    shelf.put([practice(1, { firstShare: false })]);
    expect(shown()?.firstShare).toBe(false);
  });

  it('shows a like before the server answers, once', async () => {
    const { shelf, said, shown } = makeShelf();
    const liking = shelf.like(uuid(1), true);
    expect(shown()?.likes).toBe(3);
    expect(shown()?.mine.liked).toBe(true);
    await liking;
    await shelf.like(uuid(1), true);
    expect(said).toEqual([`like ${uuid(1)} true`]);
  });

  it('takes a refused like back and says why', async () => {
    const { shelf, shown } = makeShelf({ like: () => Promise.reject(refused('not-found', 'Introuvable')) });
    await shelf.like(uuid(1), true);
    expect(shown()?.likes).toBe(2);
    expect(shelf.failure.value).toEqual({ kind: 'refused', code: 'not-found', title: 'Introuvable' });
    shelf.forgetFailure();
    expect(shelf.failure.value).toBeUndefined();
  });

  it('takes up under an id of its own and lets go of that same one', async () => {
    const { shelf, said, shown } = makeShelf();
    await shelf.takeUp(uuid(1), true);
    expect(shown()?.mine).toMatchObject({ verdict: 'tried', reuseId: uuid(77) });
    expect(shown()?.evidence.tried).toBe(1);
    await shelf.takeUp(uuid(1), false);
    expect(shown()?.mine.verdict).toBeUndefined();
    expect(shown()?.evidence.tried).toBe(0);
    expect(said).toEqual([`take ${uuid(1)} ${uuid(77)}`, `let go ${uuid(1)} ${uuid(77)}`]);
  });

  it('ends with what the server says', async () => {
    const { shelf, shown } = makeShelf({ read: () => Promise.resolve(practice(1, { likes: 9 })) });
    await shelf.like(uuid(1), true);
    expect(shown()?.likes).toBe(9);
    shelf.drop(uuid(1));
    expect(shown()).toBeUndefined();
  });
});
