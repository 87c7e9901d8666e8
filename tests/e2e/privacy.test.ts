/** What a CRM page says stays on the device: no request of the whole browser carries a word of it. */
import { expect, it } from 'vitest';
import { record } from './support/recorder.ts';
import { seeTab } from './support/shadow-tab.ts';
import { playStory } from './support/play-story.ts';
import { openBeside } from './support/story.ts';

/** Words that are in no practice, no map and no interface. */
const MARKED = { name: 'Zorglubine', description: 'quetschouflax', contact: 'Xanthippe Vrombelle' };
const MARKS = Object.values(MARKED).flatMap((each) => each.split(' '));
const play = playStory('p08');

it('suggests and takes a verdict without letting one word of the page out', async () => {
  const recorder = record(play.rep.context);
  const crm = await play.rep.context.newPage();
  await crm.route('**/accounts/a1', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll('Hôtel Les Terrasses de Fourvière', `Hôtel ${MARKED.name}`)
      .replace('4 étoiles,', `4 étoiles, ${MARKED.description},`)
      .replace('</dl>', `<dt>Contact</dt><dd data-relais-field="contact">${MARKED.contact}</dd></dl>`);
    await route.fulfill({ response, body });
  });
  await crm.goto(`${play.story.crmUrl}/accounts/a1`);
  for (const mark of Object.values(MARKED)) await crm.getByText(mark).first().waitFor();
  await seeTab(crm, ({ label }) => /[1-3]/.test(label));

  const panel = await openBeside(play.rep, 'sidepanel', crm);
  // The words were read, so that it is their staying that is proved and not their absence.
  await panel.getByRole('heading', { name: MARKED.name }).waitFor();
  const card = panel.getByRole('article').first();
  await card.getByRole('button', { name: 'Je reprends' }).click();
  await panel.getByText('Vous la reprenez').waitFor();

  // The recorder hears the worker: it is the worker that sends the verdict, and its facets are in the body.
  const verdicts = () => recorder.to(play.story.apiUrl).filter(({ method }) => method !== 'GET');
  await expect.poll(() => verdicts().some(({ text }) => text.includes('"tried"'))).toBe(true);
  expect(verdicts().some(({ text }) => text.includes('"facets"'))).toBe(true);
  const carrying = recorder
    .all()
    .filter(({ text }) => MARKS.some((mark) => text.toLowerCase().includes(mark.toLowerCase())));
  expect(carrying).toEqual([]);
});
