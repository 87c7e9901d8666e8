/** Search: one question once the hand rests, the last answer only. */
import { describe, expect, it } from 'vitest';
import { Search, type Found } from '#widget/model/search.ts';
import { Shelf } from '#widget/model/shelf.ts';
import { later, offline, practice, uuid } from '../sample.ts';

const never = () => Promise.reject(offline());
const hit = (n: number): Found => ({ practice: practice(n), marks: { title: [[0, 8]], body: [] } });

function makeSearch(
  answer: (q: string) => Promise<{ items: Found[] }>,
  rest: (ms: number) => Promise<void> = () => Promise.resolve(),
) {
  const asked: string[] = [];
  const shelf = new Shelf({ read: never, like: never, takeUp: never, letGo: never, newId: () => uuid(1) });
  const search = new Search(
    {
      wait: rest,
      search({ q, unit }) {
        asked.push(unit ? `${q} in ${unit}` : q);
        return answer(q);
      },
    },
    shelf,
  );
  return { search, shelf, asked };
}

describe('search', () => {
  it('finds with marks, within the filters', async () => {
    const { search, asked } = makeSearch(() => Promise.resolve({ items: [hit(1)] }));
    await search.search('  pratique ', { unit: 'Office' });
    expect(asked).toEqual(['pratique in Office']);
    expect(search.state.value).toBe('ready');
    expect(search.found.value).toMatchObject([{ practice: { id: uuid(1) }, marks: { title: [[0, 8]] } }]);
  });

  it.each(['', '  ', '?!', '…', '«'])('asks nothing for “%s”, as for an empty field', async (text) => {
    const { search, asked } = makeSearch(() => Promise.resolve({ items: [hit(1)] }));
    await search.search('café', {});
    await search.search(text, {});
    expect(asked).toEqual(['café']);
    expect(search.state.value).toBe('idle');
  });

  it('asks nothing while the hand is still typing', async () => {
    const rests = [later<void>(), later<void>()];
    let turn = 0;
    const { search, asked } = makeSearch(
      () => Promise.resolve({ items: [] }),
      () => rests[turn++]?.promise ?? Promise.resolve(),
    );
    const first = search.search('caf', {});
    const second = search.search('café', {});
    for (const rest of rests) rest.resolve();
    await Promise.all([first, second]);
    expect(asked).toEqual(['café']);
  });

  it('never shows the answer to an earlier question', async () => {
    const slow = later<{ items: Found[] }>();
    const { search } = makeSearch((q) => (q === 'a' ? slow.promise : Promise.resolve({ items: [hit(2)] })));
    const first = search.search('a', {});
    await Promise.resolve();
    await search.search('b', {});
    slow.resolve({ items: [hit(1)] });
    await first;
    expect(search.found.value.map(({ practice: { id } }) => id)).toEqual([uuid(2)]);
  });

  it('goes back to the feed when emptied, and leaves out what was withdrawn', async () => {
    const { search, shelf } = makeSearch(() => Promise.resolve({ items: [hit(1)] }));
    await search.search('x', {});
    shelf.drop(uuid(1));
    expect(search.found.value).toEqual([]);
    await search.search(' ', {});
    expect(search.state.value).toBe('idle');
  });

  it('says a failure and can ask again', async () => {
    let down = true;
    const { search } = makeSearch(() => (down ? never() : Promise.resolve({ items: [hit(1)] })));
    await search.search('x', {});
    expect(search.state.value).toBe('failed');
    down = false;
    await search.ask({});
    expect(search.state.value).toBe('ready');
  });

  it('remembers at once what something was opened of, and nothing that found nothing', async () => {
    const stays = (ms: number) => (ms > 1000 ? later<void>().promise : Promise.resolve());
    const { search } = makeSearch(async (q) => ({ items: q === 'contrat' ? [hit(1)] : [] }), stays);
    await search.search(' contrat ', {});
    expect(search.recent.value).toEqual([]);
    search.chose();
    expect(search.recent.value).toEqual(['contrat']);
    await search.search('rien', {});
    search.chose();
    await search.search('', {});
    search.chose();
    expect(search.recent.value).toEqual(['contrat']);
  });
});
