/** Takes the manual's pictures of bravos, team, relay and quizzes from the demo: `npx node tests/e2e/support/people-screens.ts`. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import sharp from 'sharp';
import { foundCompany } from '../../../api/demo/found-company.ts';
import { startDemo } from '../../../api/demo/start.ts';
import { storyId } from '../../../api/demo/story.ts';
import { findChromium } from '../../browsers/find-chromium.ts';

const root = new URL('../../..', import.meta.url).pathname;
execFileSync('npm', ['run', '--silent', 'build:widget'], { cwd: root, stdio: 'ignore' });
const folder = await mkdtemp(join(tmpdir(), 'relais-screens-'));
const demo = await startDemo({
  folder,
  ports: { api: 0, crm: 0, intranet: 0 },
  found: (into) => foundCompany(into, ['p01', 'p03', 'p43']),
});
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});

async function enter(who: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1000, height: 860 } });
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(demo.invited.find(({ person }) => person.id === who)?.url ?? '');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('article').first().waitFor();
  return page;
}

/** A palette keeps flat drawings sharp at a fifth of their size. */
async function take(page: Page, name: string, dark = false): Promise<void> {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  const picture = await page.screenshot();
  await sharp(picture)
    .png({ palette: true, colours: 64 })
    .toFile(join(root, 'docs/pictures', `${name}.png`));
}

const goTo = async (page: Page, fragment: string, there: string) => {
  await page.evaluate((hash) => void (location.hash = hash), fragment);
  await page.getByRole('heading', { name: there }).first().waitFor();
};

const manager = await enter('p01');
await manager.getByText('Bravos de la semaine').waitFor();
await take(manager, 'bravos');
await goTo(manager, '#/team', 'Mon équipe');
await manager.getByRole('button', { name: 'Féliciter' }).first().click();
await take(manager, 'team');
const author = await enter('p03');
await goTo(author, '#/relay', 'Partagé');
await take(author, 'relay');
await take(author, 'relay-dark', true);
const reader = await enter('p43');
await goTo(reader, `#/quizzes/${storyId('quiz/hotel')}`, 'Ce qui débloque un hôtel');
await reader.locator('.quiz-taking img').waitFor();
await take(reader, 'quiz');
await browser.close();
await demo.stop();
await rm(folder, { recursive: true, force: true });
