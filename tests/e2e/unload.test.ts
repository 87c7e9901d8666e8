/** The panel follows the rep over full loads: a list after a record is no record, and going back is that record again. */
import { expect, it } from 'vitest';
import { seeTab } from './support/shadow-tab.ts';
import { playStory } from './support/play-story.ts';
import { openBeside } from './support/story.ts';

const play = playStory('p08');

it('forgets a record whose page went for a list, and knows it again on the way back', async () => {
  const crm = await play.rep.context.newPage();
  await crm.goto(`${play.story.crmUrl}/accounts/a1`);
  await seeTab(crm, ({ label }) => /[1-3]/.test(label));
  const panel = await openBeside(play.rep, 'sidepanel', crm);
  const helps = panel.getByRole('article').first();
  await helps.waitFor();
  await crm.goto(play.story.crmUrl);
  await expect.poll(() => helps.isVisible()).toBe(false);
  await crm.goBack();
  await helps.waitFor();
});
