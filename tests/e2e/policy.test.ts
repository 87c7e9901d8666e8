/** The company's policy in a real Chromium: the schema is taken, every key counts, a wrong value is left out and named. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { taughtPage } from '../api/http/examples/taught-page.ts';
import { launchRep, type Rep } from './support/chromium.ts';
import { mayWritePolicies, setPolicy, unpackedId } from './support/machine-policy.ts';
import { beginAnew } from './support/begin-anew.ts';
import { beginStory, type Story } from './support/story.ts';
import { takeStage } from './support/stage.ts';

const stage = takeStage();
const VALUES = {
  apiBaseUrl: 'https://relais.company.example',
  crmOrigins: ['https://crm.company.example', 'https://*.force.example'],
  taughtPages: [JSON.stringify(taughtPage({ name: 'Fiche maison' }))],
  lockedSettings: ['locale', 'crms', 'taughtPages'],
  locale: 'en',
  theme: 'dark',
  tabSide: 'left',
  consentGranted: true,
  rememberMe: false,
};
let story: Story;
let rep: Rep;
let options: Page;
let withdraw: () => Promise<void>;

// Honest where it cannot be tried: it is skipped, and the report says so.
describe.skipIf(!mayWritePolicies)('a policy in Chromium', () => {
  beginAnew({
    async begin() {
      story = await beginStory(stage);
      withdraw = await setPolicy(unpackedId(stage.chrome), VALUES);
      rep = await launchRep(join(story.folder, 'profile-policy'), stage.chrome);
      options = await rep.open('options.html');
      await options.getByRole('heading', { name: 'Relais settings' }).waitFor();
    },
    async end() {
      await withdraw?.();
      await rep?.close();
      await story?.stop();
    },
  });

  it('reaches the extension whole, by the id that this browser gave it', async () => {
    expect(rep.extensionId).toBe(unpackedId(stage.chrome));
    expect(await rep.worker.evaluate(() => chrome.storage.managed.get(null))).toEqual(VALUES);
  });

  it('is shown: locked settings as locked, CRMs to be allowed, taught pages, and every key', async () => {
    const look = options.locator('fieldset.choice').first();
    expect(await look.textContent()).toContain('decided by your company');
    // Pressed all the same, as a person might: nothing changes.
    await look.getByRole('button', { name: 'Français' }).dispatchEvent('click');
    await options.getByText('*.force.example').waitFor();
    expect(await options.locator('form.add-site').count()).toBe(0);
    expect(await options.getByText('Fiche maison').count()).toBe(1);
    for (const key of Object.keys(VALUES))
      expect(await options.locator(`code:text-is("${key}")`).count()).toBe(1);
    expect(await options.locator('html').getAttribute('lang')).toBe('en');
    expect(await options.locator('html').getAttribute('data-theme')).toBe('dark');
    // A company build keeps its own server, and says whose it is.
    expect(await options.getByText('server of this build').count()).toBe(1);
  });

  it('says in the welcome page that the company gave its consent, and offers its CRMs by one click', async () => {
    const welcome = await rep.open(`welcome.html${story.invitation('p08')}`);
    await welcome.getByText('Your company has told you').waitFor();
    await welcome.getByRole('button', { name: 'Sign in' }).click();
    await welcome.locator('li.step.done').first().waitFor();
    // The build allows one CRM already; the session is in memory only, as the policy wants.
    const kept = await rep.worker.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
    expect(kept).toContain('session');
    await welcome.close();
  });

  it('leaves a wrong value out, names it, and does not fall over', async () => {
    await withdraw();
    const wrong = { ...VALUES, locale: 'tlh', crmOrigins: ['https://*'], telemetry: true, rememberMe: true };
    withdraw = await setPolicy(unpackedId(stage.chrome), wrong);
    await rep.close();
    rep = await launchRep(join(story.folder, 'profile-wrong'), stage.chrome);
    options = await rep.open('options.html');
    await options.getByText('crmOrigins').first().waitFor();
    expect(await options.locator('p.wrong').textContent()).toContain('crmOrigins');
    expect(await options.locator('html').getAttribute('data-theme')).toBe('dark');
  });
});

it.skipIf(mayWritePolicies)('was not tried: only root may write a policy of this machine', () => {
  expect(mayWritePolicies).toBe(false);
});

it('needs no policy: the extension says that there is none', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'relais-policy-'));
  const person = await launchRep(profile, stage.chrome);
  try {
    const page = await person.open('options.html');
    await page.getByText('Aucune règle n’est imposée ici.').waitFor();
  } finally {
    await person.close();
    await rm(profile, { recursive: true, force: true });
  }
});
