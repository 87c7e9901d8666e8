/** The panel follows the rep over full loads: a list after a record is no record, and going back is that record again. */
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Rep } from './support/chromium.ts';
import { seeTab } from './support/shadow-tab.ts';
import { beginStory, comeIn, openBeside, type Story } from './support/story.ts';

const stage = inject('stage');
let story: Story;
let rep: Rep;

beforeAll(async () => {
  story = await beginStory(stage);
  rep = await comeIn(story, stage, 'p08');
});
afterAll(async () => {
  await rep?.close();
  await story?.stop();
});

it('forgets a record whose page went for a list, and knows it again on the way back', async () => {
  const crm = await rep.context.newPage();
  await crm.goto(`${story.crmUrl}/accounts/a1`);
  await seeTab(crm, ({ label }) => /[1-3]/.test(label));
  const panel = await openBeside(rep, 'sidepanel', crm);
  const helps = panel.getByRole('article').first();
  await helps.waitFor();
  await crm.goto(story.crmUrl);
  await expect.poll(() => helps.isVisible(), { timeout: 20_000 }).toBe(false);
  await crm.goBack();
  await helps.waitFor();
});
