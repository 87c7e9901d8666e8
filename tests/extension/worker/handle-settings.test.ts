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
