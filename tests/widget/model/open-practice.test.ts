/** The open practice: shown from what is known, completed when it comes. */
import { describe, expect, it } from 'vitest';
import type { PracticeView } from '#contract/practice';
import { OpenPractice } from '#widget/model/open-practice.ts';
import { Shelf } from '#widget/model/shelf.ts';
import { later, lea, offline, practice, refused, uuid } from '../sample.ts';

const never = () => Promise.reject(offline());
const makeShelf = () =>
  new Shelf({ read: never, like: never, takeUp: never, letGo: never, newId: () => uuid(1) });

describe('the open practice', () => {
  it('is there at once when the feed has it, and fresh afterwards', async () => {
    const shelf = makeShelf();
    shelf.put([practice(1)]);
    const answer = later<PracticeView>();
    const open = new OpenPractice(
      { read: () => answer.promise, listReuses: () => Promise.resolve({ items: [], next: null }) },
      shelf,
    );
    const opening = open.open(uuid(1), true);
    expect(open.practice.value?.title).toBe('Pratique 1');
    expect(open.toComment.value).toBe(true);
    answer.resolve(practice(1, { title: 'Mieux dite' }));
    await opening;
    expect(open.practice.value?.title).toBe('Mieux dite');
    open.close();
    expect(open.practice.value).toBeUndefined();
  });

  it('says why it cannot be had, and shows it without its reuses when only those fail', async () => {
    let gone = true;
    const read = () =>
      gone ? Promise.reject(refused('not-found', 'Introuvable')) : Promise.resolve(practice(1));
    const open = new OpenPractice({ read, listReuses: never }, makeShelf());
    await open.open(uuid(1));
    expect(open.failure.value?.code).toBe('not-found');
    gone = false;
    await open.load();
    expect(open.failure.value).toBeUndefined();
    expect(open.practice.value?.id).toBe(uuid(1));
    expect(open.reuses.value).toEqual([]);
  });

  it('stays on screen when it is taken away while it is open, and comes back with it', async () => {
    const shelf = makeShelf();
    const open = new OpenPractice({ read: async () => practice(1), listReuses: never }, shelf);
    await open.open(uuid(1));
    expect(open.gone.value).toBe(false);
    shelf.drop(uuid(1));
    expect([open.practice.value?.id, open.gone.value]).toEqual([uuid(1), true]);
    shelf.put([practice(1)]);
    expect([open.practice.value?.id, open.gone.value]).toEqual([uuid(1), false]);
    shelf.drop(uuid(1));
    open.close();
    expect([open.practice.value, open.gone.value]).toEqual([undefined, false]);
  });

  it('lists earlier reuses on demand', async () => {
    const reuse = (n: number) => ({
      id: uuid(n),
      practiceId: uuid(1),
      by: lea,
      verdict: 'tried' as const,
      at: '2026-11-01T10:00:00.000Z',
    });
    const listReuses = async (_id: string, cursor?: string) =>
      cursor === undefined ? { items: [reuse(11)], next: 'back' } : { items: [reuse(12)], next: null };
    const open = new OpenPractice({ read: async () => practice(1), listReuses }, makeShelf());
    await open.open(uuid(1));
    expect(open.hasEarlier.value).toBe(true);
    await open.earlier();
    expect([open.reuses.value.map(({ id }) => id), open.hasEarlier.value]).toEqual([
      [uuid(11), uuid(12)],
      false,
    ]);
  });
});
