/** An owner's acts: a site that nothing tells apart does not leave, one that was taken out comes back, an end is asked twice. */
import { expect, it } from 'vitest';
import { OwnAgreement, type OwnAgreementSource } from '#widget/model/own-agreement.ts';
import { refused, uuid } from '../sample.ts';
import { site } from '../sample-agreements.ts';

function make(over: Partial<OwnAgreementSource> = {}) {
  const said: unknown[] = [];
  const own = new OwnAgreement(
    {
      async addSite(id, draft) {
        said.push(['add', id, draft]);
        return site(7, { name: draft.name });
      },
      removeSite: async (id) => said.push(['remove', id]),
      close: async (id) => said.push(['close', id]),
      withdraw: async (id) => said.push(['withdraw', id]),
      reload: async () => void said.push('reload'),
      ...over,
    },
    uuid(801),
  );
  return { own, said };
}

it('adds a site, and says what is missing before anything is sent', async () => {
  const { own, said } = make();
  expect(await own.addSite({ name: 'Hôtel Horizon', city: ' ' })).toBe(false);
  expect([own.fault.value, said]).toEqual(['no-place', []]);
  expect(await own.addSite({ name: ' Hôtel Horizon ', city: 'Brest', siren: '' })).toBe(true);
  expect([own.fault.value, own.added.value?.name]).toEqual([undefined, 'Hôtel Horizon']);
  expect(said).toEqual([['add', uuid(801), { name: 'Hôtel Horizon', city: 'Brest' }], 'reload']);
});

it('takes a site out and puts the same one back', async () => {
  const { own, said } = make();
  await own.putBack();
  await own.removeSite(site(3));
  expect(own.removed.value?.id).toBe('site-3');
  await own.putBack();
  expect(own.removed.value).toBeUndefined();
  expect(said).toEqual([
    ['remove', 'site-3'],
    'reload',
    ['add', uuid(801), { name: 'Hôtel Horizon 3', postcode: '69005', city: 'Lyon' }],
    'reload',
  ]);
});

it('ends what was asked for, once it was asked for, and says a refusal', async () => {
  const { own, said } = make();
  expect(await own.end()).toBe(false);
  own.ask('withdraw');
  own.ask(undefined);
  expect(await own.end()).toBe(false);
  own.ask('close');
  expect([await own.end(), own.asked.value, said]).toEqual([true, undefined, [['close', uuid(801)]]]);
  const other = make({ withdraw: () => Promise.reject(refused('forbidden', 'Non.')) }).own;
  other.ask('withdraw');
  expect([await other.end(), other.asked.value, other.act.failure.value?.title]).toEqual([
    false,
    'withdraw',
    'Non.',
  ]);
});
