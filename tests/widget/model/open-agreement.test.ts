/** One agreement: answers change its sites, a block brings up what lifts it, a file says what came of it. */
import { expect, it } from 'vitest';
import { OpenAgreement, type OpenAgreementSource } from '#widget/model/open-agreement.ts';
import { practice, refused, uuid } from '../sample.ts';
import { agreement, coverage, site } from '../sample-agreements.ts';

function make(over: Partial<OpenAgreementSource> = {}) {
  const said: unknown[] = [];
  const open = new OpenAgreement({
    read: async (id) => agreement(1, { id, mine: true }),
    sites: async (_id, filter, cursor) => ({
      items: [site(cursor ? 2 : 1, { name: filter })],
      next: cursor ? null : 'further',
    }),
    coverage: async () => coverage,
    unblockers: async () => ({ lifted: 1, items: [{ practice: practice(1), by: 'named', sites: 1 }] }),
    async answer(id, answerId, answer) {
      said.push([id, answerId, answer]);
      return site(1, { id, state: answer.state, mine: { answerId, state: answer.state, at: '' } });
    },
    takeBack: async (id, answerId) => void said.push([id, answerId]),
    importSites: async () => ({ created: 2, updated: 0, unchanged: 0, problems: [] }),
    newId: () => uuid(5),
    ...over,
  });
  return { open, said };
}

it('reads the agreement, its sites page by page, and its coverage for who signed it', async () => {
  const { open } = make();
  expect(open.areSitesRead.value).toBe(false);
  await open.open(uuid(801));
  expect(open.areSitesRead.value).toBe(true);
  await open.more();
  expect([open.sites.value.length, open.next.value, open.coverage.value]).toEqual([2, null, coverage]);
  const other = make({
    read: async (id) => agreement(1, { id }),
    coverage: () => Promise.reject(new Error('never asked')),
  });
  await other.open.open(uuid(801));
  expect([other.open.coverage.value, other.open.failure.value]).toEqual([undefined, undefined]);
});

it('answers in place, and shows what lifts a block', async () => {
  const { open, said } = make();
  await open.open(uuid(801));
  await open.answer('site-1', { state: 'signed' });
  expect([open.sites.value[0]?.state, open.unblocking.value]).toEqual(['signed', undefined]);
  await open.answer('site-1', { state: 'blocked', reason: 'price' });
  expect(open.unblocking.value).toMatchObject({ reason: 'price', lifted: 1 });
  await open.takeBack('site-1', uuid(5));
  expect(said.at(-1)).toEqual(['site-1', uuid(5)]);
});

it('keeps the reader’s place when something changed, and names what lifted a block', async () => {
  const { open, said } = make();
  await open.open(uuid(801));
  await open.more();
  await open.load();
  expect(open.sites.value.map(({ id }) => id)).toEqual(['site-1', 'site-2']);
  await open.nameLift('site-2', uuid(5), uuid(31));
  expect(said).toEqual([['site-2', uuid(5), { state: 'signed', practiceId: uuid(31) }]]);
});

it('keeps what was answered in its place until another list is asked for', async () => {
  let signed = false;
  const { open } = make({
    sites: async (_id, filter) => ({
      items: [site(1), ...(signed && filter === 'blocked' ? [] : [site(2)]), site(3)],
      next: null,
    }),
  });
  await open.open(uuid(801));
  await open.pick('blocked');
  await open.answer('site-2', { state: 'signed' });
  signed = true;
  await open.load();
  expect(open.sites.value.map(({ id, state }) => [id, state])).toEqual([
    ['site-1', 'open'],
    ['site-2', 'signed'],
    ['site-3', 'open'],
  ]);
  await open.pick('all');
  await open.pick('blocked');
  expect(open.sites.value.map(({ id }) => id)).toEqual(['site-1', 'site-3']);
});

it('filters, imports, and says what is refused', async () => {
  const { open } = make({ answer: () => Promise.reject(refused('conflict', 'Déjà pris.')) });
  await open.open(uuid(801));
  await open.pick('blocked');
  expect(open.sites.value.map(({ name }) => name)).toEqual(['blocked']);
  await open.importSites('Nom');
  expect(open.report.value?.created).toBe(2);
  await open.answer('site-1', { state: 'signed' });
  expect(open.actFailure.value?.title).toBe('Déjà pris.');
  await open.open(uuid(802));
  expect([open.filter.value, open.report.value]).toEqual(['all', undefined]);
});

it('says when it is gone', async () => {
  const { open } = make({ read: () => Promise.reject(refused('not-found', 'Introuvable.')) });
  await open.open(uuid(801));
  expect([open.agreement.value, open.failure.value?.code]).toEqual([undefined, 'not-found']);
});
