/** "Link another device": by keyboard, in words, with the device that took the code, and without one accessibility violation. */
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DeviceLink } from '#contract/device-link';
import { DeviceLinking } from '#widget/model/device-linking.ts';
import { LinkDevice } from '#widget/ui/link-device.tsx';
import { offline } from '../sample.ts';
import { draw, expectAccessible } from './draw.tsx';

const expiresAt = '2026-11-23T10:10:00.000Z';
const link = { id: 'l1', code: 'BCDFGHJK', url: 'https://relais.example/sign-in#code', expiresAt };
const device = {
  id: 's2',
  device: 'Firefox, Linux',
  createdAt: expiresAt,
  lastAt: expiresAt,
  current: false,
};

function open(make = () => Promise.resolve(link)) {
  const told: DeviceLink = { id: 'l1', state: 'used', expiresAt, triesLeft: 4, device };
  const gone: string[] = [];
  const linking = new DeviceLinking({
    make,
    read: () => Promise.resolve(told),
    withdraw: async (id) => void gone.push(id),
    revoke: async (id) => void gone.push(id),
  });
  return { linking, gone };
}

const until = (into: HTMLElement, place: string, text: string) =>
  vi.waitFor(() => expect(into.querySelector(place)?.textContent).toContain(text), { timeout: 20_000 });

it('is got, read out, and revoked by keyboard', async () => {
  const { linking, gone } = open();
  const into = draw(<LinkDevice linking={linking} />);
  await userEvent.keyboard('{Tab}{Enter}');
  await until(into, '.link-code', 'BCDF-GHJK');
  expect(into.textContent).toContain('relais.example/sign-in');
  await linking.look();
  await until(into, 'output', 'Firefox, Linux');
  into.querySelector('button')?.focus();
  await userEvent.keyboard('{Enter}');
  await until(into, '[aria-live]', 'Firefox, Linux est déconnecté');
  expect(gone).toEqual(['s2']);
});

it('says that the browser refused to copy: the code is there to be typed', async () => {
  const refused = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  const { linking } = open();
  const into = draw(<LinkDevice linking={linking} />);
  await linking.make();
  await until(into, '.acts', 'Copier le lien');
  into.querySelector<HTMLButtonElement>('.acts button')?.click();
  await until(into, '.acts', 'Copie refusée');
  refused.mockRestore();
});

it('says that there is no network, and tries again', async () => {
  let down = true;
  const { linking } = open(() => (down ? Promise.reject(offline()) : Promise.resolve(link)));
  const into = draw(<LinkDevice linking={linking} />);
  await linking.make();
  await until(into, '[role=alert]', 'Hors connexion');
  down = false;
  into.querySelector('button')?.click();
  await until(into, '.link-code', 'BCDF');
});

it.each(['rest', 'open', 'used', 'failed'] as const)('is accessible: %s', async (at) => {
  const { linking } = open(at === 'failed' ? () => Promise.reject(offline()) : undefined);
  if (at !== 'rest') await linking.make();
  if (at === 'used') await linking.look();
  expect(linking.state.value.at).toBe(at);
  await expectAccessible(() => <LinkDevice linking={linking} />);
});
