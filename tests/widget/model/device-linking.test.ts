/** Linking: a code while it is worth something, then what became of it, and never a code after that. */
import { describe, expect, it } from 'vitest';
import type { DeviceLink } from '#contract/device-link';
import { DeviceLinking, type DeviceLinkSource } from '#widget/model/device-linking.ts';
import { offline, refused } from '../sample.ts';

const expiresAt = '2026-11-23T10:10:00.000Z';
const link = { id: 'l1', code: 'BCDFGHJK', url: 'https://relais.example/sign-in#code', expiresAt };
const told = (more: Partial<DeviceLink> = {}): DeviceLink => ({
  id: 'l1',
  state: 'open',
  expiresAt,
  triesLeft: 5,
  ...more,
});
const device = {
  id: 's2',
  device: 'Firefox, Linux',
  createdAt: expiresAt,
  lastAt: expiresAt,
  current: false,
};

function open(over: Partial<DeviceLinkSource> = {}) {
  const gone: string[] = [];
  const linking = new DeviceLinking({
    make: () => Promise.resolve(link),
    read: () => Promise.resolve(told()),
    withdraw: async (id) => void gone.push(id),
    revoke: async (id) => void gone.push(id),
    ...over,
  });
  return { linking, gone };
}

describe('linking a device', () => {
  it('shows the code, counts the tries, and tells who took it', async () => {
    let answer = told({ triesLeft: 3 });
    const { linking, gone } = open({ read: () => Promise.resolve(answer) });
    await linking.make();
    expect(linking.state.value).toEqual({ at: 'open', link, triesLeft: 5 });
    await linking.look();
    expect(linking.state.value).toEqual({ at: 'open', link, triesLeft: 3 });
    answer = told({ state: 'used', device });
    await linking.look();
    expect(linking.state.value).toEqual({ at: 'used', device });
    await linking.revoke(device);
    expect([linking.state.value, gone]).toEqual([{ at: 'revoked', device }, ['s2']]);
  });

  it('takes the code away when it is over or withdrawn', async () => {
    const ended = open({ read: () => Promise.resolve(told({ state: 'ended' })) });
    await ended.linking.make();
    await ended.linking.look();
    expect(ended.linking.state.value).toEqual({ at: 'ended' });
    const { linking, gone } = open();
    await linking.make();
    await linking.withdraw();
    expect([linking.state.value, gone]).toEqual([{ at: 'rest' }, ['l1']]);
  });

  it('keeps the code on screen when a look gets no answer, and drops a late one', async () => {
    const { linking } = open({ read: () => Promise.reject(offline()) });
    await linking.make();
    await linking.look();
    expect(linking.state.value.at).toBe('open');
    const late = Promise.withResolvers<DeviceLink>();
    const slow = open({ read: () => late.promise });
    await slow.linking.make();
    const looking = slow.linking.look();
    await slow.linking.withdraw();
    late.resolve(told({ state: 'used', device }));
    await looking;
    expect(slow.linking.state.value.at).toBe('rest');
  });

  it('says why there is no code', async () => {
    const { linking } = open({ make: () => Promise.reject(refused('forbidden', 'Non')) });
    await linking.make();
    expect(linking.state.value).toEqual({
      at: 'failed',
      failure: { kind: 'refused', code: 'forbidden', title: 'Non' },
    });
  });
});
