/** A link is shown once, and gone when it is revoked. */
import { expect, it } from 'vitest';
import { RelayLinks } from '#widget/model/relay-links.ts';

it('shows the address of a new link only, until it is revoked', async () => {
  const at = '2026-11-23T09:00:00.000Z';
  let kept: { id: string; label: string; at: string; expiresAt: string }[] = [];
  const model = new RelayLinks({
    list: () => Promise.resolve(kept),
    make({ label }) {
      const link = { id: label, label, at, expiresAt: at };
      kept = [link, ...kept];
      return Promise.resolve({ ...link, url: `https://relais.example/#/relay/link.${label}` });
    },
    revoke(id) {
      kept = kept.filter((each) => each.id !== id);
      return Promise.resolve();
    },
  });
  await model.make('un', 7);
  await model.make('deux', 7);
  expect([model.fresh.value?.label, model.links.value.value?.length]).toEqual(['deux', 2]);
  await model.revoke('un');
  expect(model.fresh.value?.label).toBe('deux');
  await model.revoke('deux');
  expect([model.fresh.value, model.links.value.value]).toEqual([undefined, []]);
});
