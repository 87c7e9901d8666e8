/** A page that goes: another list forgets the record after a while, a reload loses nothing. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CONTENT, deal, setWorkerStage, TAB, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.server.stage.share('bruno');
  await stage.enter();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await stage.close();
});

const see = (won: boolean) => stage.ask['record.seen']({ record: deal({ won }) }, CONTENT);
const record = async () => (await stage.state()).record;
const draft = async () => (await record())?.draft;
const unload = () => stage.ask['page.unloaded']({}, CONTENT);
async function wait(): Promise<void> {
  vi.runAllTimers();
  await vi.waitFor(async () => expect(await record()).toBeUndefined(), { timeout: 20_000 });
}

it('shows the record until it is clear that no other page of it comes', async () => {
  await see(false);
  await unload();
  expect(await record()).toBeDefined();
  await wait();
  expect(stage.badges.get(TAB)).toBe('');
});

it('shows on what was loaded again meanwhile', async () => {
  await see(false);
  const { tabs } = stage.rooms;
  const hide = vi.spyOn(tabs, 'hide');
  const asked = vi.spyOn(tabs, 'of');
  await unload();
  await see(false);
  asked.mockClear();
  vi.runAllTimers();
  await vi.waitFor(() => expect(asked).toHaveBeenCalled(), { timeout: 20_000 });
  await asked.mock.results[0]?.value;
  expect(hide).not.toHaveBeenCalled();
  expect(await record()).toBeDefined();
});

it('does not end the offer of a win on a slow reload, and ends it at the next record', async () => {
  await see(false);
  expect((await see(true)).state).toBe('won');
  await unload();
  await wait();
  expect((await see(true)).state).toBe('won');
  expect(await draft()).toBeDefined();
  await unload();
  await wait();
  await stage.ask['record.seen']({ record: deal({ id: 'd2' }) }, CONTENT);
  expect((await see(true)).state).not.toBe('won');
});

it('is over with what was said of a page that could not be read', async () => {
  await stage.ask['page.unread'](
    { adapter: 'markup', kind: 'account', found: { ask: false, page: true }, missing: ['page'] },
    CONTENT,
  );
  expect((await stage.state()).unread).toBeDefined();
  await unload();
  expect((await stage.state()).unread).toBeUndefined();
});
