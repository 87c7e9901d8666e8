import { afterEach, beforeEach, expect, it } from 'vitest';
import { CONTENT, deal, setWorkerStage, TAB, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.server.stage.share('bruno');
  await stage.enter();
});
afterEach(() => stage.close());

it('takes a choice at once, in the page too', async () => {
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  await stage.ask['settings.set']({ theme: 'dark', side: 'left' });
  expect((await stage.state()).settings).toMatchObject({ theme: 'dark', side: 'left' });
  expect(stage.faces.get(TAB)).toMatchObject({ theme: 'dark', side: 'left' });
});

it('allows a site by its origin only', async () => {
  await stage.ask['site.allow']({ origin: 'https://crm.example/accounts/1?x=2' });
  await stage.ask['site.pause']({ origin: 'https://crm.example', paused: true });
  expect((await stage.state()).sites).toMatchObject([{ origin: 'https://crm.example', paused: true }]);
  await stage.ask['site.forget']({ origin: 'https://crm.example' });
  expect((await stage.state()).sites).toEqual([]);
});

it('sends mended words, and deletes only when the person says so', async () => {
  const [practice] = await stage.rooms.practices.by('bruno');
  const add = (text: string) =>
    stage.rooms.outbox.add({
      endpoint: 'addComment',
      params: { id: practice?.id ?? '' },
      body: { id: crypto.randomUUID(), text },
      order: text,
      title: text,
    });
  await add('');
  await stage.rooms.outbox.flush(true);
  const [refused] = (await stage.state()).waiting;
  expect(refused).toMatchObject({ state: 'needs-you', text: '' });
  await stage.ask['outbox.retry']({ id: refused?.id ?? '', text: 'Bravo' });
  await stage.rooms.outbox.flush(true);
  expect((await stage.state()).waiting).toEqual([]);
  stage.net.down = true;
  await add('Encore');
  await stage.ask['outbox.drop']({ id: (await stage.state()).waiting[0]?.id ?? '' });
  expect((await stage.state()).waiting).toEqual([]);
});

it('changes nothing that the company locked', async () => {
  const company = await setWorkerStage({
    locale: 'en',
    theme: 'dark',
    lockedSettings: ['locale', 'crms', 'taughtPages'],
    crmOrigins: ['https://crm.company.example'],
  });
  await company.ask['settings.set']({ lang: 'fr', theme: 'light', side: 'left' });
  await company.ask['site.allow']({ origin: 'https://mine.example' });
  const { settings, sites, policy } = await company.state();
  expect(settings).toEqual({ lang: 'en', theme: 'light', side: 'left' });
  expect(sites.map(({ origin, from }) => [origin, from])).toEqual([
    ['https://crm.company.example', 'policy'],
  ]);
  expect(policy.locked).toEqual(['locale', 'crms', 'taughtPages']);
  await company.close();
});

it('keeps no session on the disk where the policy forbids it', async () => {
  const company = await setWorkerStage({ rememberMe: false });
  await company.enter('anna');
  expect((await company.rooms.session.state()).status).toBe('signed-in');
  expect(await company.rooms.database.get('state', 'session')).toBeUndefined();
  // The worker slept: the browser still knows. The browser closed: it does not, nor does the device.
  expect((await (await company.restart()).session.state()).status).toBe('signed-in');
  company.closeBrowser();
  const next = await company.restart();
  expect((await next.session.state()).status).toBe('signed-out');
  expect(await next.database.count('practices')).toBe(0);
  await company.close();
});
