/** The companion in a page that changes under it: the right record, no other, and nothing where there is none. */
import { afterEach, expect, it } from 'vitest';
import type { CrmRecord } from '#contract/record';
import { createCompanion, GONE, type CompanionTools } from '../../../extension/content/companion.ts';
import type { CrmAdapter } from '../../../extension/crm/adapter.ts';
import { adapterOf } from '../../../extension/crm/adapters.ts';
import { guardAdapter } from '../../../extension/crm/guard-adapter.ts';

const end = { current: new AbortController() };
afterEach(() => {
  end.current.abort();
  end.current = new AbortController();
  document.body.replaceChildren();
});

const record = (id: string, won = false) =>
  `<main data-relais-record="opportunity" data-relais-id="${id}" data-relais-won="${won}"><h1 data-relais-field="name">${id}</h1></main>`;

const nothing = async () => undefined;

const silent = { json: nothing, query: nothing, page: nothing };

function start(more: Partial<CompanionTools> = {}) {
  const told: string[] = [];
  let tell = () => {};
  const note = (text: string) => {
    told.push(text);
    tell();
  };
  const companion = createCompanion({
    signal: end.current.signal,
    page: () => ({ document, url: new URL(location.href) }),
    adapterOf,
    session: () => silent,
    onRecord: ({ id, won }: CrmRecord) => note(`${id}${won ? ' won' : ''}`),
    onLeft: () => note('left'),
    ...more,
  });
  return {
    told,
    companion,
    until: async (text: string) => {
      while (told.at(-1) !== text) await new Promise<void>((resolve) => (tell = resolve));
    },
  };
}

it('follows ten quick steps and ends with the right record', async () => {
  const { companion, told, until } = start();
  companion.arrive();
  for (let step = 0; step < 10; step += 1) {
    companion.arrive();
    document.body.innerHTML = record(`d${step}`);
    await Promise.resolve();
  }
  await until('d9');
  expect(told.at(-1)).toBe('d9');
});

it('sees a win by a click, in a record that is drawn anew', async () => {
  document.body.innerHTML = record('d1');
  const { companion, told, until } = start();
  companion.arrive();
  await until('d1');
  document
    .querySelector('main')
    ?.replaceWith(document.createRange().createContextualFragment(record('d1', true)));
  await until('d1 won');
  expect(told).toEqual(['d1', 'd1 won']);
});

it('says that the rep has gone on, and does nothing on any other page', async () => {
  document.body.innerHTML = record('d1');
  const { companion, told, until } = start();
  companion.arrive();
  await until('d1');
  document.body.innerHTML = '<main><h1>Liste</h1></main>';
  await until('left');
  companion.arrive();
  expect(told).toEqual(['d1', 'left']);
});

it('reads a record that the rep comes back to, and one that looks the same', async () => {
  document.body.innerHTML = record('d1');
  const { companion, told, until } = start();
  const go = (html: string) => {
    document.body.innerHTML = html;
    companion.arrive();
  };
  companion.arrive();
  await until('d1');
  go('<main><h1>Liste</h1></main>');
  await until('left');
  go(record('d1'));
  await until('d1');
  go(record('d2').replace('>d2<', '>d1<'));
  await until('d2');
  expect(told).toEqual(['d1', 'left', 'd1', 'left', 'd2']);
});

/** A hash router whose page says nothing of the record but its heading. */
const hashed: CrmAdapter = {
  name: 'Hashed',
  placeOf: ({ url }) => {
    const id = /^#r\/(\w+)$/.exec(url.hash)?.[1];
    return id ? { kind: 'account', id } : undefined;
  },
  recognises: () => true,
  read: ({ document: page }) => {
    const title = page.querySelector('h1')?.textContent;
    return title ? { fields: [{ key: 'name', label: 'name', value: title }] } : undefined;
  },
};

it('tells nothing of the record before while its page is still on the screen', async () => {
  const address = location.href;
  const named: string[] = [];
  let tell = () => {};
  const companion = createCompanion({
    signal: end.current.signal,
    page: () => ({ document, url: new URL(location.href) }),
    adapterOf: (page) => (hashed.placeOf(page) ? hashed : undefined),
    session: () => ({ json: nothing, query: nothing, page: nothing }),
    onRecord: ({ id, fields }) => {
      named.push(`${id} ${fields[0]?.value}`);
      tell();
    },
    onLeft: () => {},
  });
  const go = (id: string) => {
    history.replaceState(null, '', `#r/${id}`);
    companion.arrive();
  };
  const next = () => new Promise<void>((resolve) => (tell = resolve));
  document.body.innerHTML = '<h1>one</h1>';
  const first = next();
  go('1');
  await first;
  const second = next();
  go('2');
  document.body.append('drawing');
  await Promise.resolve();
  document.querySelector('h1')?.replaceChildren('two');
  await second;
  history.replaceState(null, '', address);
  expect(named).toEqual(['1 one', '2 two']);
});

it('reads a record again that stood on the screen all the while its address was another', async () => {
  const { companion, told, until } = start({
    page: () => ({ document, url: new URL(place.current, location.href) }),
    adapterOf: (page) => (hashed.placeOf(page) ? hashed : undefined),
  });
  const place = { current: '#r/1' };
  document.body.innerHTML = '<h1>one</h1>';
  companion.arrive();
  await until('1');
  place.current = '#list';
  companion.arrive();
  await until('left');
  place.current = '#r/1';
  companion.arrive();
  document.body.append('drawing');
  await until('1');
  expect(told).toEqual(['1', 'left', '1']);
});

it('gives a reason to whatever it ends: without one the page pays for an error each time', async () => {
  document.body.innerHTML = record('d1');
  const ended: AbortSignal[] = [];
  const { companion, until } = start({ session: (signal) => (ended.push(signal), silent) });
  companion.arrive();
  await until('d1');
  document.body.innerHTML = '';
  companion.arrive();
  await until('left');
  expect(ended.map(({ aborted, reason }) => [aborted, reason])).toEqual([[true, GONE]]);
});

it('reads the next record after one over which its adapter stumbled', async () => {
  const stumbling = guardAdapter({
    name: 'Stumbling',
    placeOf: ({ document: { body } }) =>
      body.dataset['id'] ? { kind: 'account', id: body.dataset['id'] } : undefined,
    recognises: () => true,
    read({ document: { body } }) {
      if (body.dataset['id'] === 'odd') throw new TypeError('nothing there');
      return { fields: [{ key: 'name', label: 'name', value: body.dataset['id'] ?? '' }] };
    },
  });
  const { companion, told, until } = start({
    adapterOf: (page) => (stumbling.placeOf(page) ? stumbling : undefined),
  });
  for (const id of ['first', 'odd', 'last']) {
    document.body.dataset['id'] = id;
    companion.arrive();
    // Something is drawn, as at any navigation.
    document.body.replaceChildren(document.createElement('hr'));
    if (id !== 'odd') await until(id);
  }
  delete document.body.dataset['id'];
  expect(told).toEqual(['first', 'left', 'left', 'last']);
});
