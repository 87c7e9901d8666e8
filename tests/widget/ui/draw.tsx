/** Draws components into the test's page, in each language and theme, and asks axe of each. */
import axe from 'axe-core';
import { render, type ComponentChild } from 'preact';
import { expect } from 'vitest';
import type { Lang } from '#contract/words';
import { setLang } from '#widget/ui/t.ts';
import '#widget/ui/theme.css';
import '#widget/ui/parts.css';
import '#widget/ui/feed.css';
import '#widget/ui/search-beside.css';
import '#widget/ui/shell.css';

/** Draws in French unless told; the last drawing is taken away first. */
export function draw(what: ComponentChild, lang: Lang = 'fr'): HTMLElement {
  setLang(lang);
  const before = document.querySelector('main');
  if (before) render(null, before);
  document.body.replaceChildren();
  document.documentElement.lang = lang;
  document.title = 'Relais';
  const into = document.body.appendChild(document.createElement('main'));
  into.className = 'relais';
  render(what, into);
  return into;
}

/** No violation, in both languages and both themes. */
export async function expectAccessible(make: () => ComponentChild): Promise<void> {
  for (const lang of ['fr', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      document.documentElement.dataset['theme'] = theme;
      const into = draw(make(), lang);
      // A colour in the middle of a fade is nobody's choice.
      for (const motion of document.getAnimations()) motion.finish();
      const { violations } = await axe.run(into, { rules: { 'page-has-heading-one': { enabled: false } } });
      const found = violations.map(
        ({ id, nodes }) => `${lang} ${theme} ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
      );
      expect(found).toEqual([]);
    }
  }
  delete document.documentElement.dataset['theme'];
}
