import { expect, it } from 'vitest';
import { openPolicy } from '../../../extension/worker/policy-store.ts';
import { openServerAddress } from '../../../extension/worker/server-address.ts';
import { openSettings } from '../../../extension/worker/settings-store.ts';
import { area } from '../support/worker-stage.ts';

const settings = () => openSettings(area(), () => 'fr');
const open = (built: string, managed: object, kept = settings()) =>
  openServerAddress({ built, policy: openPolicy(async () => managed), settings: kept });

it('is the build’s for good: neither a policy nor an invitation can lead a company build elsewhere', async () => {
  const server = await open('https://relais.company.example', { apiBaseUrl: 'https://evil.example' });
  expect(await server.choose('https://evil.example')).toBe(true);
  expect(server.shown()).toEqual({ url: 'https://relais.company.example', from: 'build' });
});

it('is the policy’s in the public build, whatever an invitation says', async () => {
  const server = await open('', { apiBaseUrl: 'https://relais.company.example' });
  await server.choose('https://evil.example');
  expect(server.shown()).toEqual({ url: 'https://relais.company.example', from: 'policy' });
});

it('is else the invitation’s, kept; never plain http on a network', async () => {
  const kept = settings();
  const server = await open('', {}, kept);
  expect(server.url()).toBe('');
  for (const bad of [undefined, '', 'http://relais.example', 'javascript:1', 'ftp://x.y'])
    expect(await server.choose(bad)).toBe(false);
  expect(await server.choose('https://relais.example')).toBe(true);
  expect((await open('', {}, kept)).shown()).toEqual({ url: 'https://relais.example', from: 'person' });
});
