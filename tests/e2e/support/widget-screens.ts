/** Takes the pictures of the widget's places from the demo as it is shipped: `npx node tests/e2e/support/widget-screens.ts [names]`; without names, all. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright';
import sharp from 'sharp';
import { findChromium } from '../../browsers/find-chromium.ts';
import { beginStory, type Story } from './story.ts';

const root = new URL('../../..', import.meta.url).pathname;
const pictures = join(root, 'docs/pictures');
mkdirSync(pictures, { recursive: true });

interface Screen {
  readonly name: string;
  readonly who: string;
  readonly place: string;
  readonly lang?: 'fr-FR' | 'en-GB';
  readonly dark?: true;
  /** Of a telephone instead of a desk. */
  readonly phone?: true;
  /** What to look for first. */
  readonly search?: string;
  /** Controls to press first, by their names. */
  readonly press?: readonly RegExp[];
  /** What is there once all of it has come, by its class. */
  readonly waitFor?: string;
  /** What to bring into view, by its class. */
  readonly show?: string;
}

const SCREENS: readonly Screen[] = [
  { name: 'widget-feed', who: 'p08', place: 'feed' },
  { name: 'widget-pulse', who: 'p45', place: 'pulse' },
  { name: 'widget-pulse-dark', who: 'p47', place: 'pulse', lang: 'en-GB', dark: true },
  { name: 'widget-pulse-phone', who: 'p46', place: 'pulse', phone: true },
  { name: 'widget-team', who: 'p01', place: 'team' },
  { name: 'widget-relay', who: 'p35', place: 'relay', lang: 'en-GB' },
  { name: 'widget-questions', who: 'p31', place: 'questions' },
  { name: 'widget-questions-phone', who: 'p33', place: 'questions', phone: true, dark: true },
  { name: 'widget-agreements', who: 'p36', place: 'agreements', press: [/Ormelle/], waitFor: 'site-row' },
  {
    name: 'widget-agreement-form',
    who: 'p21',
    place: 'agreements',
    press: [/Horizon/, /Modifier l’accord/],
    phone: true,
    dark: true,
  },
  { name: 'widget-doubles', who: 'p48', place: 'pulse', show: 'doubles' },
  { name: 'widget-quizzes', who: 'p11', place: 'quizzes', lang: 'en-GB', dark: true },
  { name: 'widget-notifications', who: 'p03', place: 'notifications', phone: true },
  { name: 'widget-share', who: 'p05', place: 'share', phone: true, lang: 'en-GB' },
  { name: 'widget-search', who: 'p08', place: 'feed', search: 'Ormel', waitFor: 'list' },
  {
    name: 'widget-own-practice',
    who: 'p11',
    place: 'feed',
    press: [/^Deux machines au buffet/, /^Modifier$/],
    waitFor: 'own-practice',
  },
  {
    name: 'widget-question',
    who: 'p11',
    place: 'questions',
    press: [/cabinet vétérinaire/],
    phone: true,
    lang: 'en-GB',
  },
  { name: 'widget-quiz-write', who: 'p47', place: 'quizzes', press: [/^Correct it$/], lang: 'en-GB' },
  { name: 'widget-team-phone', who: 'p01', place: 'team', phone: true, dark: true, lang: 'en-GB' },
  { name: 'widget-preferences', who: 'p03', place: 'preferences', press: [/^Voir celle/], phone: true },
  { name: 'widget-administration', who: 'p48', place: 'administration', dark: true },
  { name: 'widget-words', who: 'p48', place: 'administration', show: 'word-table' },
  { name: 'widget-person', who: 'p31', place: 'relay/p11', phone: true },
];

type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;
/** By person: an invitation is used once. */
const signedIn = new Map<string, Kept>();

async function take(browser: Browser, story: Story, screen: Screen): Promise<void> {
  const { name: file, who, place, lang = 'fr-FR', dark, phone, search, press = [], waitFor, show } = screen;
  const kept = signedIn.get(who);
  const context = await browser.newContext({
    ...(kept ? { storageState: kept } : {}),
    locale: lang,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    viewport: phone ? { width: 390, height: 844 } : { width: 1100, height: 860 },
  });
  const page = await context.newPage();
  await page.goto(kept ? story.apiUrl : `${story.apiUrl}/sign-in${story.invitation(who)}`);
  if (!kept) await page.getByRole('button', { name: /^(Se connecter|Sign in)$/ }).click();
  await page.getByRole('article').first().waitFor();
  await page.goto(`${story.apiUrl}/#/${place}`);
  // Every place has a heading once it has come; skeletons have none.
  await page
    .getByRole('heading', { level: 2 })
    .or(page.getByRole('heading', { level: 3 }))
    .first()
    .waitFor();
  if (search) await page.getByRole('searchbox').fill(search);
  for (const name of press)
    await page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click();
  if (place === 'pulse') await page.locator('svg.plot').nth(3).waitFor({ state: 'attached' });
  // Live events keep the network busy for ever; what is drawn once no skeleton is left is what is there.
  await page.locator('.skeletons').first().waitFor({ state: 'detached' });
  if (waitFor) await page.locator(`.${waitFor}`).first().waitFor();
  if (show) await page.locator(`.${show}`).scrollIntoViewIfNeeded();
  const png = await page.screenshot({ animations: 'disabled' });
  // A palette is enough for flat colours, and keeps the manual light.
  await sharp(png)
    .png({ palette: true, quality: 80, effort: 8 })
    .toFile(join(pictures, `${file}.png`));
  signedIn.set(who, await context.storageState({ indexedDB: true }));
  await context.close();
}

execFileSync('npm', ['run', '--silent', 'build:widget'], { cwd: root, stdio: 'ignore' });
const stage = { ports: { api: 4473, crm: 4474, intranet: 4475 }, chrome: '', firefox: '' };
const story = await beginStory(stage);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const wanted = process.argv.slice(2);
for (const screen of SCREENS)
  if (wanted.length === 0 || wanted.includes(screen.name)) await take(browser, story, screen);
await browser.close();
await story.stop();
