/** What every end-to-end test begins with: the demo running, everybody invited, and a rep who signed in. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { startDemo, type Demo } from '../../../api/demo/start.ts';
import type { Stage } from '../build.ts';
import { launchRep, tabIdOf, type Rep } from './chromium.ts';
import { copyOrFound } from './found.ts';

export interface Story extends Demo {
  /** A folder of this test alone, for browser profiles. */
  readonly folder: string;
  /** Part behind `#` of a person's invitation. */
  invitation(personId: string): string;
}

/** `origins`: pages that may hold the widget, beside the sample intranet. */
export async function beginStory(stage: Stage, origins: readonly string[] = []): Promise<Story> {
  const folder = await mkdtemp(join(tmpdir(), 'relais-e2e-'));
  const found = (into: string) => copyOrFound(stage.company, into);
  const demo = await startDemo({ folder: join(folder, 'company'), ports: stage.ports, found, origins });
  return Object.assign(Object.create(demo) as Demo, {
    folder,
    invitation(personId: string) {
      const url = demo.invited.find(({ person }) => person.id === personId)?.url ?? '';
      return new URL(url).hash;
    },
    async stop() {
      await demo.stop();
      await rm(folder, { recursive: true, force: true });
    },
  });
}

/** A browser of its own for this person, the extension signed in and the practices on the device. */
export async function comeIn(
  story: Story,
  stage: Stage,
  personId: string,
  preferences?: object,
): Promise<Rep> {
  const profile = join(story.folder, `profile-${personId}`);
  const rep = await launchRep(profile, stage.chrome, 'fr-FR', preferences);
  const welcome = await rep.open(`welcome.html${story.invitation(personId)}`);
  await welcome.getByRole('button', { name: 'Se connecter' }).click();
  await welcome.getByText('Choisir le CRM').first().waitFor();
  await welcome.locator('li.step.done').first().waitFor();
  await welcome.close();
  return rep;
}

/** The panel or popup, drawn as a page about the tab that shows `about`. */
export async function openBeside(rep: Rep, surface: 'sidepanel' | 'popup', about: Page): Promise<Page> {
  const tabId = await tabIdOf(rep, about.url());
  const page = await rep.open(`${surface}.html?tabId=${tabId}`);
  await page.setViewportSize({ width: 360, height: 760 });
  return page;
}
