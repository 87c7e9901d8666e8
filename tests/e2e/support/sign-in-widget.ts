/** The widget in somebody's page, signed in through the API's own window; where the browser holds a session already, nothing is done. */
import type { FrameLocator, Page } from 'playwright';

/** `inside`: the page itself, or the frame that the widget is in. `invitation`: the part behind `#`. */
export async function signInWidget(
  page: Page,
  inside: Page | FrameLocator,
  invitation: string,
): Promise<void> {
  const ask = inside.getByRole('button', { name: 'Se connecter' });
  const shown = inside.getByRole('article').first();
  await ask.or(shown).first().waitFor();
  if (await ask.isHidden()) return;
  const [popup] = await Promise.all([page.waitForEvent('popup'), ask.click()]);
  const given = new URLSearchParams(invitation.slice(1));
  await popup.getByLabel('E-mail').fill(given.get('email') ?? '');
  await popup.getByLabel(/code/i).fill(given.get('code') ?? '');
  await Promise.all([
    popup.waitForEvent('close'),
    popup.getByRole('button', { name: 'Se connecter' }).click(),
  ]);
  await shown.waitFor();
}
