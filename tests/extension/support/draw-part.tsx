/** Draws a part of the panel or of the popup into the test's page, in a language and a theme; no page is there but this one. */
import { render, type ComponentChild } from 'preact';
import { afterEach } from 'vitest';
import type { Lang } from '#contract/words';
import '#widget/ui/theme.css';
import '#widget/ui/parts.css';
import { setLang } from '#widget/ui/t.ts';
import '../../../extension/pages/pages.css';

/** Answers with what it was drawn into; the last drawing is taken away first. */
export function drawPart(
  what: ComponentChild,
  lang: Lang = 'fr',
  theme = 'light',
  surface = 'panel',
): HTMLElement {
  setLang(lang);
  document.documentElement.lang = lang;
  document.documentElement.dataset['theme'] = theme;
  document.title = 'Relais';
  takeAway();
  const around = document.body.appendChild(document.createElement('div'));
  around.className = `relais ${surface}`;
  const into = around.appendChild(document.createElement('main'));
  render(what, into);
  return into;
}

function takeAway(): void {
  const before = document.querySelector('main');
  if (before) render(null, before);
  document.body.replaceChildren();
}

// Gone before the next test begins: what is still drawn would ask and answer among the next one's questions.
afterEach(() => {
  takeAway();
  delete document.documentElement.dataset['theme'];
});
