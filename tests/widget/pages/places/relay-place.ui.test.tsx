/** What a relay's page says when it does not come: of what is gone, that alone; of a failure, also a way to ask again. */
import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { OfflineError, ProblemError } from '#widget/problem-error.ts';
import type { Client } from '#widget/client.ts';
import { RelayPlace } from '../../../../widget/pages/places/relay-place.tsx';
import { me } from '../../sample.ts';
import { draw } from '../../ui/draw.tsx';

const openLink = (failure: Error) =>
  draw(
    <RelayPlace
      client={{ call: () => Promise.reject(failure) } as unknown as Client}
      me={me}
      company={signal(undefined)}
      loadPicture={() => Promise.reject(failure)}
      at="link.abc"
      go={() => {}}
      onChanged={() => () => {}}
    />,
  );
const again = () => page.getByRole('button', { name: 'Réessayer' });

it('offers no second try of a link that opens nothing any more', async () => {
  openLink(new ProblemError('not-found', 'Introuvable'));
  await expect.element(page.getByText(/Ce lien/)).toBeVisible();
  expect(again().query()).toBeNull();
});

it('offers one where no answer came', async () => {
  openLink(new OfflineError());
  await expect.element(again()).toBeVisible();
});
