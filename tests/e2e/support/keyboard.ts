/** A person at a widget's page with no mouse: goes from stop to stop by the Tab key, and acts by Enter. */
import type { BrowserContext, Page } from 'playwright';
import { chromium } from 'playwright';
import { findChromium } from '../../browsers/find-chromium.ts';
import type { Story } from './story.ts';

/** More stops than any page of ours has. */
const STOPS_MAX = 400;
/** A machine that does much else takes ten times as long as a quiet one. */
export const PATIENCE_MS = 60_000;

/** Where the keyboard is: what it is called, and the words around it. Runs in the page, so it may use nothing from here. */
function readStop(): { readonly name: string; readonly around: string } {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const label =
    at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0] : undefined;
  const name = at?.getAttribute('aria-label') ?? label?.textContent ?? at?.textContent ?? '';
  const around = at?.closest('article, li, section')?.textContent ?? '';
  return { name: name.replaceAll(/\s+/g, ' ').trim(), around: around.replaceAll(/\s+/g, ' ') };
}

/** Presses Tab until a stop of this name, in surroundings that say `around`, has the focus. */
export async function reach(page: Page, name: RegExp, around = /(?:)/): Promise<void> {
  const seen: string[] = [];
  for (let stop = 0; stop < STOPS_MAX; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(readStop);
    if (name.test(at.name) && around.test(at.around)) return;
    seen.push(at.name.slice(0, 30));
  }
  throw new Error(`The keyboard never came to ${name}; it saw ${[...new Set(seen)].join(', ')}`);
}

export async function press(page: Page, name: RegExp, around?: RegExp): Promise<void> {
  await reach(page, name, around);
  await page.keyboard.press('Enter');
}

export interface Office {
  /** A window of this person's own, signed in and at the feed. */
  enter(personId: string): Promise<Page>;
  close(): Promise<void>;
}

export async function openOffice(story: Story): Promise<Office> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  const contexts: BrowserContext[] = [];
  return {
    async enter(personId) {
      const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1100, height: 900 } });
      contexts.push(context);
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      await page.goto(`${story.apiUrl}/sign-in${story.invitation(personId)}`);
      await page.getByRole('button', { name: 'Se connecter' }).waitFor();
      await press(page, /^Se connecter$/);
      await page.getByRole('article').first().waitFor();
      return page;
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
    },
  };
}
