/** The extension links another device through the real server; without a session, or a network, it says so. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setWorkerStage, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeAll(async () => void (stage = await setWorkerStage()));
afterAll(() => stage.close());

it('gets a code, sees the device that took it, and cancels another', async () => {
  await stage.enter('anna');
  const link = await stage.ask['session.link']({});
  if ('refused' in link) throw new Error(link.refused.title);
  const { useCases } = stage.server.stage;
  await useCases.redeemInvitation({ email: 'anna@example.com', code: link.code, device: 'The widget' });
  expect(await stage.ask['session.linked']({ id: link.id })).toMatchObject({
    state: 'used',
    device: { device: 'The widget' },
  });
  const next = await stage.ask['session.link']({});
  if ('refused' in next) throw new Error(next.refused.title);
  expect(await stage.ask['session.unlink']({ id: next.id })).toBeUndefined();
  expect(await stage.ask['session.linked']({ id: next.id })).toMatchObject({
    refused: { code: 'not-found' },
  });
});

it('says that there is no network', async () => {
  stage.net.down = true;
  expect(await stage.ask['session.link']({})).toMatchObject({ refused: { code: 'offline' } });
  stage.net.down = false;
});

it('refuses when nobody is signed in', async () => {
  await stage.ask['session.leave']({ anyway: true });
  expect(await stage.ask['session.link']({})).toMatchObject({ refused: { code: 'unauthenticated' } });
});
