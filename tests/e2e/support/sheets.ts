/**
 * Takes every place of the widget, in every mix, from the demo as it is shipped: `npx node tests/e2e/support/sheets.ts`.
 * With names behind it, these alone. `RELAIS_PICTURES`: another folder than the manual's.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { storyId } from '../../../api/demo/story.ts';
import { findChromium } from '../../browsers/find-chromium.ts';
import { drawSheet } from './sheet.ts';
import { beginStory } from './story.ts';

const root = new URL('../../..', import.meta.url).pathname;
const folder = process.env['RELAIS_PICTURES'] ?? join(root, 'docs/pictures/sheets');
mkdirSync(folder, { recursive: true });

interface View {
  readonly name: string;
  readonly who: string;
  /** Part behind `#`; of another page than the widget's own, its address with `lang` as the last parameter. */
  readonly at: string;
  /** What to do once it is there, in either language. */
  act?(page: Page): Promise<void>;
}

const press = (name: RegExp) => async (page: Page) => {
  const control = page.getByRole('button', { name }).or(page.getByRole('link', { name }));
  await control.first().click();
};
const find = (text: string) => async (page: Page) => {
  await page.getByRole('searchbox').fill(text);
  await page.locator('.list output, .notice[role="status"]').first().waitFor();
};
const show = (what: string) => async (page: Page) => {
  await page.locator(what).first().scrollIntoViewIfNeeded();
};

const REP = 'p08';
const WON =
  '/embed/record?kind=opportunity&sector=H%C3%B4tellerie&city=Lyon&stage=won&won=true&record=d-sheet';
const VIEWS: readonly View[] = [
  { name: 'feed', who: REP, at: 'feed' },
  { name: 'practice', who: REP, at: `feed/${storyId('a-42')}` },
  { name: 'search', who: REP, at: 'feed', act: find('hotel') },
  { name: 'search-none', who: REP, at: 'feed', act: find('zeppelin') },
  { name: 'share', who: REP, at: 'share' },
  { name: 'questions', who: REP, at: 'questions' },
  { name: 'question', who: REP, at: `questions/${storyId('q-04')}` },
  { name: 'ask', who: REP, at: 'questions', act: press(/^(Poser une question|Ask a question)/) },
  { name: 'agreements', who: REP, at: 'agreements' },
  { name: 'agreement', who: REP, at: `agreements/${storyId('ag-horizon')}` },
  { name: 'quizzes', who: REP, at: 'quizzes' },
  { name: 'quiz', who: REP, at: `quizzes/${storyId('quiz/hotel')}` },
  { name: 'relay', who: 'p03', at: 'relay' },
  { name: 'person', who: REP, at: 'relay/p03' },
  { name: 'notifications', who: REP, at: 'notifications' },
  { name: 'preferences', who: REP, at: 'preferences' },
  { name: 'agreement-owner', who: 'p36', at: `agreements/${storyId('ag-ormelle')}` },
  { name: 'team', who: 'p01', at: 'team' },
  { name: 'fairness', who: 'p45', at: 'team', act: show('table') },
  { name: 'pulse', who: 'p45', at: 'pulse' },
  { name: 'pulse-matrix', who: 'p45', at: 'pulse', act: show('svg.plot >> nth=1') },
  { name: 'pulse-lists', who: 'p45', at: 'pulse', act: show('li.line >> nth=3') },
  { name: 'doubles', who: 'p45', at: 'pulse', act: show('.doubles') },
  { name: 'administration', who: 'p48', at: 'administration' },
  { name: 'words', who: 'p48', at: 'administration', act: show('.word-table') },
  { name: 'record', who: REP, at: '/embed/record?sector=H%C3%B4tellerie&city=Lyon&size=40&lang=' },
  { name: 'record-won', who: REP, at: `${WON}&lang=` },
  { name: 'sign-in', who: REP, at: '/sign-in?lang=' },
];

execFileSync('npm', ['run', '--silent', 'build:widget'], { cwd: root, stdio: 'ignore' });
const story = await beginStory({ ports: { api: 0, crm: 0, intranet: 0 }, chrome: '', firefox: '' });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});

async function enter(who: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  await page.goto(`${story.apiUrl}/sign-in${story.invitation(who)}`);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('article').first().waitFor();
  return page;
}

const isAsked = ({ name }: View) => process.argv.length < 3 || process.argv.includes(name);
const pages = new Map<string, Page>();
try {
  for (const view of VIEWS.filter(isAsked)) {
    const page = pages.get(view.who) ?? (await enter(view.who));
    pages.set(view.who, page);
    await drawSheet(page, { folder, name: view.name }, async (drawn, lang) => {
      const path = view.at.startsWith('/') ? `${view.at}${lang}` : `/?lang=${lang}#/${view.at}`;
      await drawn.goto(`${story.apiUrl}${path}`);
      await drawn.reload();
      await drawn.getByRole('heading').first().waitFor();
      if (view.at.startsWith('feed')) await drawn.locator('.pins').last().waitFor({ state: 'attached' });
      if (view.at === 'pulse') await drawn.locator('svg.plot').nth(3).waitFor({ state: 'attached' });
      // Live events keep the network busy for ever; what is drawn once no skeleton is left is what is there.
      await drawn.locator('.skeletons').first().waitFor({ state: 'detached' });
      await view.act?.(drawn);
      await drawn.locator('.skeletons').first().waitFor({ state: 'detached' });
    });
    console.log(view.name);
  }
} finally {
  await browser.close();
  await story.stop();
}
