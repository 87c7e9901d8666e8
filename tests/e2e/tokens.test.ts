/** Where the token is after a sign-in: in the worker alone. No page of ours, no page of the CRM and no script of ours in it has or can have it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright';
import { expect, it } from 'vitest';
import { playStory } from './support/play-story.ts';
import { seeTab } from './support/shadow-tab.ts';
import { openBeside } from './support/story.ts';
import { takeStage } from './support/stage.ts';

const stage = takeStage();
const play = playStory('p08');

/** What only the worker may read, as the worker reads it. */
const readToken = async (): Promise<string> => {
  const kept = await play.rep.worker.evaluate(() => chrome.storage.session.get('access'));
  // As the worker's own module writes it.
  return (kept['access'] as { readonly token: string }).token;
};

async function openRecord(): Promise<Page> {
  const page = await play.rep.context.newPage();
  await page.goto(`${play.story.crmUrl}/accounts/a1`);
  await seeTab(page, ({ label }) => /[1-3]/.test(label));
  return page;
}

/** Runs in the world that our script has in a page: all that a compromised page could ever get hold of. */
async function inOurWorld(page: Page, expression: string): Promise<unknown> {
  const line: CDPSession = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  line.on('Runtime.executionContextCreated', ({ context }) => {
    if (String(context.origin).startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await line.send('Runtime.enable');
  await expect.poll(() => worlds.length).toBeGreaterThan(0);
  const told = await line.send('Runtime.evaluate', {
    expression,
    contextId: worlds[0] ?? 0,
    awaitPromise: true,
    returnByValue: true,
  });
  await line.detach();
  return told.result.value;
}

it('is in no page, no storage that a page could reach, and in nothing that is drawn', async () => {
  const token = await readToken();
  expect(token.length).toBeGreaterThan(20);
  const crm = await openRecord();
  const pages = [
    crm,
    await openBeside(play.rep, 'sidepanel', crm),
    await openBeside(play.rep, 'popup', crm),
    await play.rep.open('options.html'),
  ];
  const local = await play.rep.worker.evaluate(() => chrome.storage.local.get(null));
  const seen = await Promise.all(
    pages.map((page) =>
      page.evaluate(
        () => document.documentElement.outerHTML + JSON.stringify({ ...localStorage, ...sessionStorage }),
      ),
    ),
  );
  expect(JSON.stringify(local).length).toBeGreaterThan(2);
  for (const text of [JSON.stringify(local), ...seen]) expect(text).not.toContain(token);
});

it.each(['session', 'local'])(
  'our script in a page is refused the storage of the worker: %s',
  async (area) => {
    const crm = await openRecord();
    const ask = (key: string) =>
      `chrome.storage.${area}.get(${key}).then((kept) => JSON.stringify(kept), (error) => 'refused: ' + error.message)`;
    expect(await inOurWorld(crm, ask('null'))).toMatch(/^refused: .*not allowed/i);
    await crm.close();
  },
);

it('no script that runs in a page knows how to carry one', () => {
  const names = readdirSync(stage.chrome, { recursive: true }).map(String);
  const inPages = names.filter((name) => /^(gate|companion|describe|content-scripts\/.*)\.js$/.test(name));
  expect(inPages.length).toBeGreaterThanOrEqual(4);
  for (const name of inPages)
    expect(readFileSync(join(stage.chrome, name), 'utf8'), name).not.toMatch(
      /authorization|bearer|(access|refresh)token/i,
    );
});
