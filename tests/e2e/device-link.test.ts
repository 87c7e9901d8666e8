/**
 * Two surfaces, one person, no mouse: the signed-in extension shows a code, and the widget on the intranet, in another browser,
 * is signed in with it. A wrong code, a spent one, one that has expired and one that was guessed at five times let nobody in.
 */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chromium, type Browser, type Page } from 'playwright';
import { company } from '../../api/demo/company/company.ts';
import { openLowdbStore } from '../../api/store/lowdb-store.ts';
import { beginAnew } from './support/begin-anew.ts';
import { findChromium } from '../browsers/find-chromium.ts';
import type { Rep } from './support/chromium.ts';
import { PATIENCE_MS, press, reach } from './support/keyboard.ts';
import { beginStory, comeIn, type Story } from './support/story.ts';
import { takeStage } from './support/stage.ts';

const stage = takeStage();
const REP = 'p11';
const EMAIL = company.people.find(({ id }) => id === REP)?.email ?? '';
const TRIES = 5;

let story: Story;
let rep: Rep;
let options: Page;
let elsewhere: Browser;
beginAnew({
  async begin() {
    story = await beginStory(stage);
    rep = await comeIn(story, stage, REP);
    options = await rep.open('options.html');
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    elsewhere = await chromium.launch({ executablePath: findChromium(), args });
  },
  async end() {
    await elsewhere?.close();
    await rep?.close();
    await story?.stop();
  },
});

/** As the extension shows it, with its dash. */
async function getCode(): Promise<string> {
  await press(options, /^Obtenir un (?:autre )?code$/);
  const code = await options.getByLabel('Code', { exact: true }).textContent();
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  return code ?? '';
}

interface SignIn {
  readonly widget: Page;
  readonly window: Page;
}

/** The intranet in a browser of its own; its widget opens the window in which one signs in. */
async function openElsewhere(): Promise<SignIn> {
  const context = await elsewhere.newContext({ locale: 'fr-FR' });
  context.setDefaultTimeout(PATIENCE_MS);
  const widget = await context.newPage();
  await widget.goto(story.intranetUrl);
  await widget.getByRole('button', { name: 'Se connecter' }).waitFor();
  const opening = widget.waitForEvent('popup');
  await press(widget, /^Se connecter$/);
  const window = await opening;
  await window.getByLabel('E-mail professionnel').waitFor();
  return { widget, window };
}

async function type(window: Page, email: string, code: string): Promise<void> {
  for (const [label, text] of [
    [/^E-mail/, email],
    [/^Code/, code],
  ] as const) {
    await reach(window, label);
    await window.keyboard.press('ControlOrMeta+A');
    await window.keyboard.type(text);
  }
  // A window that let somebody in may be gone before the key is up again.
  await window.keyboard.press('Enter').catch((error: unknown) => {
    if (!window.isClosed()) throw error;
  });
}

/** The server refuses, in words, and the code is still there to be mended. */
async function expectRefused({ window, widget }: SignIn, code: string): Promise<void> {
  const answer = window.waitForResponse((response) => response.url().includes('/v1/'));
  await type(window, EMAIL, code);
  expect((await answer).ok()).toBe(false);
  await window.getByRole('alert').filter({ hasText: /\p{L}/u }).waitFor();
  await window.getByLabel(/^Code/).waitFor();
  expect(await widget.getByRole('article').count()).toBe(0);
}

const wrong = (code: string, n: number) => `${code.slice(0, 5)}${'BCDFG'[n]}${code.slice(6)}`;
const guesses = (code: string) =>
  [0, 1, 2, 3, 4, 5].map((n) => wrong(code, n)).filter((each) => each !== code);

it('signs the widget in with the code that the extension shows, after a slip, and only once', async () => {
  const code = await getCode();
  const first = await openElsewhere();
  await expectRefused(first, guesses(code)[0] ?? '');
  await options.getByText('Encore 4 essais.').waitFor();
  const closing = first.window.waitForEvent('close');
  await type(first.window, EMAIL, code.toLowerCase());
  await closing;
  await first.widget.getByRole('article').first().waitFor();
  await options.getByText(/est connecté depuis/).waitFor();
  await expectRefused(await openElsewhere(), code);
});

it('lets nobody in when the ten minutes are over', async () => {
  const reading = await rep.open('options.html');
  await options.close();
  options = reading;
  const code = await getCode();
  await story.crash(async () => {
    const store = await openLowdbStore(join(story.folder, 'company'));
    await store.write(async (db) => {
      for (const row of await db.list('invitations', {}))
        if (row.linkedFrom !== undefined)
          await db.put('invitations', { ...row, expiresAt: new Date(Date.now() - 1000).toISOString() });
    });
    await store.close();
  });
  await options.getByText('Ce code ne vaut plus.').waitFor();
  await expectRefused(await openElsewhere(), code);
});

it('is worth nothing after five guesses, also when the sixth is right', async () => {
  // What was refused above counts for this address too; the counts live as long as the process.
  await story.crash();
  const code = await getCode();
  const guesser = await openElsewhere();
  for (const guess of guesses(code).slice(0, TRIES)) await expectRefused(guesser, guess);
  await options.getByText('Ce code ne vaut plus.').waitFor();
  // It is the code that is spent, and not only the patience with this address.
  await story.crash();
  await expectRefused(guesser, code);
});
