/** A page that is no longer understood: shown to the person, sent at their click to the real server, gone with the page. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageReport } from '../../api/http/examples/page-report.ts';
import { CONTENT, deal, setWorkerStage, TAB, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeAll(async () => {
  stage = await setWorkerStage();
  await stage.enter('anna');
});
afterAll(() => stage.close());

const { version: _version, nodes: _nodes, ...unread } = pageReport();

it('sends nothing by itself, and everything that was shown at a click', async () => {
  await stage.ask['page.unread'](unread, CONTENT);
  expect((await stage.state()).unread).toEqual(pageReport());
  const list = () => stage.server.stage.as('admin', 'listPageReports');
  expect((await list()).items).toEqual([]);
  expect(await stage.ask['page.report']({ tabId: TAB })).toEqual({ sent: true });
  expect((await list()).items).toMatchObject([{ report: pageReport() }]);
});

it('is over when the page is left, read, or another one comes', async () => {
  await stage.ask['record.left']({}, CONTENT);
  expect((await stage.state()).unread).toBeUndefined();
  await stage.ask['page.unread'](unread, CONTENT);
  await stage.ask['taught.here']({}, CONTENT);
  expect((await stage.state()).unread).toBeUndefined();
  await stage.ask['page.unread'](unread, CONTENT);
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  expect((await stage.state()).unread).toBeUndefined();
});

it('is sent once from a device, so that the administrator counts people', async () => {
  await stage.ask['page.unread'](unread, CONTENT);
  for (const _ of [1, 2]) expect(await stage.ask['page.report']({ tabId: TAB })).toEqual({ sent: true });
  expect((await stage.server.stage.as('admin', 'listPageReports')).items).toHaveLength(1);
});

it.each([
  ['asks something of the person', async () => undefined],
  ['says what no structure is', async () => [{ depth: 0, tag: 'main', text: 'Hôtel du Port' }]],
])('notes nothing of a page that %s', async (_what, page) => {
  await stage.ask['record.left']({}, CONTENT);
  const before = stage.describing.page;
  stage.describing.page = page;
  await stage.ask['page.unread'](unread, CONTENT);
  stage.describing.page = before;
  expect((await stage.state()).unread).toBeUndefined();
});

it('says that there is no network', async () => {
  await stage.ask['record.left']({}, CONTENT);
  await stage.ask['page.unread']({ ...unread, kind: 'opportunity' }, CONTENT);
  stage.net.down = true;
  expect(await stage.ask['page.report']({ tabId: TAB })).toMatchObject({ refused: { code: 'offline' } });
});
