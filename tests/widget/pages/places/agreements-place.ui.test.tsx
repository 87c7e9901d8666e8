/** What is written of an agreement outlives leaving its form, a reload, and whatever changes live meanwhile. */
import { signal } from '@preact/signals';
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Client } from '#widget/client.ts';
import { AgreementsPlace } from '../../../../widget/pages/places/agreements-place.tsx';
import { agreement } from '../../sample-agreements.ts';
import { me } from '../../sample.ts';
import { draw } from '../../ui/draw.tsx';

const known = agreement(1, { mine: true });
beforeEach(() => localStorage.clear());

/** A server with one agreement; `change` says what a colleague does to it. */
function openServer() {
  let now = known;
  const sent: unknown[] = [];
  const listeners = new Set<(id: string) => void>();
  const answers: Record<string, (call: { readonly body?: object }) => unknown> = {
    readAgreement: () => now,
    listAgreements: () => ({ items: [now], next: null }),
    createAgreement: ({ body }) => (sent.push(body), now),
    editAgreement: ({ body }) => (sent.push(body), now),
    listSites: () => ({ items: [], next: null }),
    readCoverage: () => undefined,
  };
  const client = {
    call: async (name: string, call = {}) => answers[name]?.(call),
  } as unknown as Client;
  const place = (at: string) => (
    <AgreementsPlace
      client={client}
      me={{ ...me, role: 'key-account' }}
      company={signal(undefined)}
      loadPicture={() => Promise.reject(new Error('none'))}
      at={at}
      go={() => {}}
      onChanged={(_noun, tell) => {
        listeners.add(tell);
        return () => listeners.delete(tell);
      }}
    />
  );
  return {
    place,
    sent,
    change(more: Partial<typeof known>) {
      now = { ...now, ...more, rev: now.rev + 1 };
      for (const tell of listeners) tell(now.id);
    },
  };
}

const nameField = () => page.getByRole('textbox', { name: 'Nom de l’accord' });
const bodyField = () => page.getByRole('textbox', { name: 'Ce qui est convenu, en clair' });

it('is there again for who left a new one and comes back, is the same one, and is gone once sent', async () => {
  const { place, sent } = openServer();
  draw(place('new'));
  await nameField().fill('Accord Batiséa');
  draw(place(''));
  draw(place('new'));
  await expect.element(nameField()).toHaveValue('Accord Batiséa');
  await expect.element(page.getByText(/Repris là où vous en étiez/)).toBeVisible();
  await page.getByRole('button', { name: 'Publier l’accord' }).click();
  await expect.poll(() => sent).toMatchObject([{ name: 'Accord Batiséa' }]);
  draw(place('new'));
  await expect.element(nameField()).toHaveValue('');
});

it('stays under the writer’s hands while the agreement changes live', async () => {
  const { place, change } = openServer();
  const at = `edit.${known.id}`;
  draw(place(at));
  await bodyField().fill('Quatre machines par maison.');
  change({ name: 'Accord Horizon Hôtels et Résidences' });
  await expect.element(bodyField()).toHaveValue('Quatre machines par maison.');
});

it('of a known one comes back with what a colleague changed beside it, and gives way to what is published', async () => {
  const { place, sent, change } = openServer();
  const at = `edit.${known.id}`;
  draw(place(at));
  await bodyField().fill('Quatre machines par maison.');
  draw(place(known.id));
  change({ name: 'Accord Horizon Hôtels et Résidences' });
  draw(place(at));
  await expect.element(bodyField()).toHaveValue('Quatre machines par maison.');
  await expect.element(nameField()).toHaveValue('Accord Horizon Hôtels et Résidences');
  await page.getByRole('button', { name: 'Revenir à ce qui est publié' }).click();
  await expect.element(bodyField()).toHaveValue(known.body);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  // Nothing is said anew: what a colleague changed meanwhile stays.
  await expect.poll(() => sent).toEqual([{}]);
});

it('is its writer’s alone on a shared machine', async () => {
  const { place } = openServer();
  draw(place('new'));
  await nameField().fill('Accord Batiséa');
  expect(Object.keys(localStorage)).toEqual([`relais:agreement:${me.id}:new`]);
});
