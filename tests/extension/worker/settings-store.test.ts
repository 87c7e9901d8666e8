import { expect, it } from 'vitest';
import { openSettings } from '../../../extension/worker/settings-store.ts';
import { failsOnce } from '../support/fails-once.ts';
import { area } from '../support/worker-stage.ts';

it('follows the browser until the person chooses, and keeps what it does not change', async () => {
  const storage = area();
  const settings = openSettings(storage, () => 'en');
  expect(await settings.read()).toEqual({ lang: 'en', theme: 'system', side: 'right' });
  await settings.setSites([{ origin: 'https://crm.example', paused: false }]);
  await settings.change({ theme: 'dark', lang: undefined });
  expect(await settings.read()).toEqual({ lang: 'en', theme: 'dark', side: 'right' });
  expect(await settings.sites()).toHaveLength(1);
});

it('keeps both of two changes that are made at once', async () => {
  const storage = area();
  const settings = openSettings(storage, () => 'en');
  await Promise.all([
    settings.change({ theme: 'dark' }),
    settings.change({ side: 'left' }),
    settings.setServer('https://relais.example'),
  ]);
  for (const each of [settings, openSettings(storage, () => 'en')]) {
    expect(await each.read()).toMatchObject({ theme: 'dark', side: 'left' });
    expect(await each.server()).toBe('https://relais.example');
  }
});

it('takes what a newer version wrote for nothing', async () => {
  const storage = area();
  await storage.set({ relais: { v: 9, settings: { theme: 'neon' } } });
  expect(await openSettings(storage, () => 'fr').read()).toMatchObject({ theme: 'system' });
});

it('keeps the text of the popup', async () => {
  const settings = openSettings(area(), () => 'fr');
  await settings.setDraftText('Deux machines');
  expect(await settings.draftText()).toBe('Deux machines');
});

it('reads again after the browser failed once, and loses no choice by it', async () => {
  const storage = area();
  await openSettings(storage, () => 'en').change({ theme: 'dark' });
  const settings = openSettings(failsOnce(storage, 'get'), () => 'en');
  await expect(settings.change({ side: 'left' })).rejects.toThrow('The disk is busy');
  await settings.change({ side: 'left' });
  expect(await settings.read()).toMatchObject({ theme: 'dark', side: 'left' });
});
