/** The frame follows the pointer, is over when it is aborted, and leaves nothing behind in the page. */
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pickElement } from '../../../extension/content/pick-element.ts';

it('frames what can be a value, never a secret, and leaves no trace', async () => {
  document.body.innerHTML = '<p id="v">Lyon</p><input id="p" type="password" value="secret">';
  const before = document.documentElement.childElementCount;
  const ending = new AbortController();
  const picked = pickElement(document, 'Cliquez', ending.signal);
  expect(document.documentElement.childElementCount).toBe(before + 1);
  const at = (id: string) => document.querySelector(id) as HTMLElement;
  // A click on a password points at nothing; the next one still counts.
  await userEvent.click(at('#p'));
  await userEvent.click(at('#v'));
  expect(await picked).toBe(at('#v'));
  expect(document.documentElement.childElementCount).toBe(before);
  const given = pickElement(document, 'Cliquez', ending.signal);
  ending.abort();
  expect(await given).toBeUndefined();
  expect(document.documentElement.childElementCount).toBe(before);
  document.body.replaceChildren();
});
