/**
 * The built extension in single-page CRMs that answer a session, in both browsers: ten quick steps end with the right
 * record and no other, a win by a click is offered and withdrawn, a login is looked past, anything else is silence.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { beginAnew } from './support/begin-anew.ts';
import { launchRep } from './support/chromium.ts';
import { DYNAMICS_DEAL, ERP_DEAL, TWENTY_DEAL } from './support/desk-crm.ts';
import { FRAPPE_DEAL, SUITE_DEAL } from './support/form-crm.ts';
import { ESPO_DEAL, ODOO_16_DEAL, SUITE_8_DEAL } from './support/stage-crm.ts';
import { DEALS, espoId, startSpaCrm, type SpaCrm } from './support/spa-crm.ts';
import { launchFirefox } from './support/launch-firefox.ts';
import { takeStage } from './support/stage.ts';

const stage = takeStage();
const UUID = '5f1cbd6e-9f3b-4f0a-8f39-6f6f2a7c9d11';
const WAIT = { timeout: 45_000 };
const HOST = 'html > div[data-side]';

/** What both browsers' pages can do. */
interface Screen {
  goto(url: string): Promise<unknown>;
  evaluate<T>(run: string): Promise<T>;
  close(): Promise<void>;
  on(event: 'console' | 'pageerror', hear: (said: unknown) => void): unknown;
}
interface Driver {
  open(url: string): Promise<Screen>;
  /** A page of the extension, which hears what the content script says. */
  readonly ear: Screen;
  close(): Promise<void>;
}
interface Said {
  readonly type: string;
  readonly id?: string;
  readonly name?: string;
  readonly account?: string;
  readonly won?: boolean;
}

const press = (selector: string) => `document.querySelector('${selector}').click()`;
/** In the one list that an edited field has. */
const choose = (at: number) => `document.querySelector('select').selectedIndex = ${at}`;

/** By somebody else, or by this rep in another document. */
const elsewhere = (crm: string, isWon: boolean) => `keep('${crm}', ${isWon})`;

const LISTEN = `{
  globalThis.said = [];
  (globalThis.browser ?? chrome).runtime.onMessage.addListener(({ type, body }) => {
    const { record } = body ?? {};
    const named = (fields) => fields?.find(({ key }) => key === 'name')?.value;
    said.push({ type, id: record?.id, name: named(record?.fields), account: named(record?.account?.fields), won: record?.won });
  });
}`;

async function driveChromium(): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'relais-crm-'));
  const rep = await launchRep(profile, stage.chrome);
  const open = async (url: string) => {
    const page = await rep.context.newPage();
    await page.goto(url);
    // Playwright's own overloads are wider.
    return page as unknown as Screen;
  };
  const ear = await open(`chrome-extension://${rep.extensionId}/options.html`);
  return {
    open,
    ear,
    async close() {
      await rep.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function driveFirefox(): Promise<Driver> {
  const firefox = await launchFirefox({
    extension: stage.firefox,
    uuid: UUID,
    preferences: { 'intl.accept_languages': 'fr-FR, fr' },
  });
  const open = async (url: string) => {
    const page = await firefox.newPage();
    await page.goto(url);
    return page as unknown as Screen; // Puppeteer's overloads are wider too.
  };
  const isOurs = async (page: Screen) =>
    (await page.evaluate<string>('location.href').catch(() => '')).startsWith(
      `moz-extension://${UUID}/welcome`,
    );
  let ear: Screen | undefined;
  const look = async () => {
    for (const page of (await firefox.pages()) as unknown as Screen[]) if (await isOurs(page)) ear = page;
    return ear !== undefined;
  };
  await vi.waitUntil(look, { timeout: 60_000 });
  if (!ear) throw new Error('The extension opened no page');
  return { open, ear, close: () => firefox.close() };
}

describe.each([
  ['Chromium', driveChromium],
  ['Firefox', driveFirefox],
])('in %s', (_name, drive) => {
  let crm: SpaCrm;
  let driver: Driver;
  let page: Screen;
  const troubles: string[] = [];
  const said = () => driver.ear.evaluate<Said[]>('said');
  const seen = async () => (await said()).filter(({ type }) => type === 'record.seen');
  const last = async () => (await said()).at(-1);
  const hush = () => driver.ear.evaluate('void (said.length = 0)');
  /** What is told can be told before the page has drawn what is pressed. */
  const act = (what: string) => vi.waitFor(() => page.evaluate(what), WAIT);
  const hasTab = () => page.evaluate<boolean>(`document.querySelector('${HOST}') !== null`);

  beginAnew({
    async begin() {
      crm = await startSpaCrm(stage.ports.crm);
      driver = await drive();
      await driver.ear.evaluate(LISTEN);
      page = await driver.open(`${crm.origin}/espo/#Account`);
      page.on('pageerror', (error) => troubles.push(String(error)));
      page.on('console', (message) => troubles.push((message as { text(): string }).text()));
    },
    async end() {
      await driver?.close();
      await crm?.stop();
    },
  });

  /** Where the rep is when a test begins, whichever test has been there before. */
  async function openEspoDeal(deal: number): Promise<void> {
    await page.evaluate(`void (location.hash = '#Opportunity/view/${espoId(deal)}')`);
    await expect.poll(last, WAIT).toMatchObject({ id: espoId(deal), name: `Affaire ${deal}` });
  }
  async function openOdooDeal(): Promise<void> {
    await page.goto(`${crm.origin}/odoo/crm`);
    await hush();
    await page.evaluate(`go('/odoo/crm/7')`);
    await expect
      .poll(last, WAIT)
      .toMatchObject({ id: '7', name: 'Affaire 7', account: 'Client 7', won: false });
  }

  it('ends ten quick steps with the right record and no other', async () => {
    // A few milliseconds between two steps: the answers are still out when the rep goes on.
    await page.evaluate(
      `(async () => { for (const id of ${JSON.stringify(DEALS.map(espoId))}) { location.hash = '#Opportunity/view/' + id; await new Promise((resolve) => setTimeout(resolve, 30)); } })()`,
    );
    await expect.poll(last, WAIT).toMatchObject({
      type: 'record.seen',
      id: espoId(10),
      name: 'Affaire 10',
      account: 'Client 10',
    });
    for (const { id, name } of await seen()) expect(name).toBe(`Affaire ${Number(id?.slice(-2))}`);
    expect(new Set((await seen()).slice(-1).map(({ id }) => id))).toEqual(new Set([espoId(10)]));
  });

  it('says that the rep has left, and nothing on a list', async () => {
    await openEspoDeal(10);
    await hush();
    await page.evaluate(`void (location.hash = '#Account')`);
    await expect.poll(last, WAIT).toEqual({ type: 'record.left' });
    expect(await seen()).toEqual([]);
    expect(await hasTab()).toBe(false);
  });

  it('is silent at a login, and reads the record once the rep is in', async () => {
    crm.isOpen = false;
    await hush();
    await page.evaluate(`void (location.hash = '#Opportunity/view/${espoId(3)}')`);
    await expect
      .poll(() => page.evaluate<boolean>(`document.querySelector('#login-form') !== null`), WAIT)
      .toBe(true);
    expect(await seen()).toEqual([]);
    await act(`document.querySelector('#login-form button').click()`);
    await expect.poll(last, WAIT).toMatchObject({ id: espoId(3), name: 'Affaire 3', account: 'Client 3' });
  });

  it('offers a win by a click as soon as the CRM has kept it, and withdraws it when the deal is reopened', async () => {
    await openOdooDeal();
    await act(`document.querySelector('[data-value="4"]').click()`);
    await expect.poll(last, WAIT).toMatchObject({ id: '7', won: true });
    // Nobody is signed in: only an offer shows the tab.
    await expect.poll(hasTab, WAIT).toBe(true);
    await act(`document.querySelector('[data-value="1"]').click()`);
    await expect.poll(last, WAIT).toMatchObject({ id: '7', won: false });
    await expect.poll(hasTab, WAIT).toBe(false);
  });

  it('offers a win once: not again when the rep comes back', async () => {
    await openOdooDeal();
    await act(`document.querySelector('[data-value="4"]').click()`);
    await expect.poll(hasTab, WAIT).toBe(true);
    await page.evaluate(`go('/odoo/crm')`);
    await expect.poll(last, WAIT).toEqual({ type: 'record.left' });
    await page.evaluate(`go('/odoo/crm/7')`);
    await expect.poll(last, WAIT).toMatchObject({ id: '7', won: true });
    expect(await hasTab()).toBe(false);
  });

  it('leaves a deal that is dragged on a board alone: nobody looks at it', async () => {
    await page.goto(`${crm.origin}/odoo/crm/2`);
    await expect.poll(last, WAIT).toMatchObject({ type: 'record.seen', id: '2' });
    await page.evaluate(`go('/odoo/crm')`);
    await expect.poll(last, WAIT).toEqual({ type: 'record.left' });
    await hush();
    await act(`drag(9)`);
    await page.evaluate(`go('/odoo/crm/2')`);
    await expect.poll(last, WAIT).toMatchObject({ type: 'record.seen', id: '2', won: false });
    expect((await seen()).map(({ id }) => id)).not.toContain('9');
    // Come to afterwards it is won, and was never seen open: no offer.
    await page.evaluate(`go('/odoo/crm/9')`);
    await expect.poll(last, WAIT).toMatchObject({ id: '9', won: true });
    expect(await hasTab()).toBe(false);
  });

  it.each([
    [
      'Dolibarr: the answer to its question is in the address',
      '/doli/comm/propal/card.php?id=3',
      [`document.querySelector('#sign').click()`],
      [`document.querySelector('#reopen').click()`],
      'propal-3',
    ],
    [
      'SuiteCRM: words stand where the code was',
      `/suite/index.php?module=Opportunities&action=DetailView&record=${SUITE_DEAL}`,
      [`document.querySelector('[field="sales_stage"]').dispatchEvent(new MouseEvent('dblclick'))`],
      [`document.querySelector('[field="sales_stage"]').dispatchEvent(new MouseEvent('dblclick'))`],
      SUITE_DEAL,
    ],
    [
      'Frappe CRM: a button of the header',
      `/crm/deals/${FRAPPE_DEAL}`,
      [`document.querySelector('#app-header button').click()`],
      [`document.querySelector('#app-header button').click()`],
      FRAPPE_DEAL,
    ],
    [
      'Odoo 18: its own button, done by the server first',
      '/odoo/crm/11',
      [press('[name="action_set_won_rainbowman"]')],
      [press('[data-value="1"]')],
      '11',
    ],
    [
      'Odoo 16: its own button, at an address in the hash',
      ODOO_16_DEAL,
      [press('[name="action_set_won_rainbowman"]')],
      [press('[data-value="1"]')],
      '12',
    ],
    [
      'EspoCRM: one field edited where it stands',
      `/espo9/#Opportunity/view/${ESPO_DEAL}`,
      [press('[data-name="stage"] .inline-edit-link'), choose(1), press('.inline-save-link')],
      [press('[data-name="stage"] .inline-edit-link'), choose(0), press('.inline-save-link')],
      ESPO_DEAL,
    ],
    [
      'Vtiger: words stand where words were',
      '/vt/index.php?module=Potentials&view=Detail&record=14',
      [press('.editAction'), choose(1), press('.inlineAjaxSave')],
      [press('.editAction'), choose(0), press('.inlineAjaxSave')],
      '14',
    ],
    [
      'SuiteCRM 8: told by the page of version 7',
      `/suite8/#/opportunities/record/${SUITE_8_DEAL}`,
      [press('.record-action-button'), choose(1), press('.save')],
      [press('.record-action-button'), choose(0), press('.save')],
      SUITE_8_DEAL,
    ],
    [
      'ERPNext: another document makes it, and the form is loaded anew',
      `/app/opportunity/${ERP_DEAL}`,
      [elsewhere('erp', true), press('.reload')],
      [elsewhere('erp', false), press('.reload')],
      ERP_DEAL,
    ],
    [
      'YetiForce: locked once it is closed, and loaded anew',
      '/yeti/index.php?module=SSalesProcesses&view=Detail&record=17',
      [press('.js-access'), press('.js-modal__save')],
      [elsewhere('yeti', false), 'location.reload()'],
      '17',
    ],
    [
      'Twenty: chosen in its cell',
      `/object/opportunity/${TWENTY_DEAL}`,
      [press('#value'), press('[data-option="CUSTOMER"]')],
      [press('#value'), press('[data-option="PROPOSAL"]')],
      TWENTY_DEAL,
    ],
    [
      'Dynamics 365: a command and its dialog',
      `/org/main.aspx?pagetype=entityrecord&etn=opportunity&id=${DYNAMICS_DEAL}`,
      [press('[data-id*="MarkAsWon"]'), press('[data-id="ok_id"]')],
      [press('[data-id*="ReopenOpportunity"]')],
      DYNAMICS_DEAL,
    ],
  ])('offers a win once, and withdraws it, in %s', async (_what, path, win, reopen, id) => {
    await hush();
    await page.goto(crm.origin + path);
    await expect.poll(last, WAIT).toMatchObject({ type: 'record.seen', id, won: false });
    expect(await hasTab()).toBe(false);
    for (const each of win) await act(each);
    await expect.poll(last, WAIT).toMatchObject({ type: 'record.seen', id, won: true });
    await expect.poll(hasTab, WAIT).toBe(true);
    for (const each of reopen) await act(each);
    await expect.poll(last, WAIT).toMatchObject({ type: 'record.seen', id, won: false });
    await expect.poll(hasTab, WAIT).toBe(false);
    // Told twice in all: once won, once not; a page loaded anew says again what it was.
    const told = (await seen()).map(({ won }) => won).filter((won, at, all) => won !== all[at - 1]);
    expect(told).toEqual([false, true, false]);
  });

  it('has put no error and no word into the page’s console', () => {
    // The refused answer at the login is the browser's own line.
    expect(troubles.filter((trouble) => !/401|Unauthorized/.test(trouble))).toEqual([]);
  });
});
