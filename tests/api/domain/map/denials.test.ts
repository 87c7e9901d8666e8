/** What is denied is not said. */
import { describe, expect, it } from 'vitest';
import { addConcepts } from '#domain/map/add-concepts';
import { Concepts } from '#domain/map/concepts';
import { createDenials, muteDenied } from '#domain/map/denials';
import type { Lang } from '#contract/words';
import { readWords } from '#domain/text/read-words';

function strengthOf(id: string, lang: Lang, ...texts: string[]): number {
  const [concepts, denials] = [new Concepts(), createDenials()];
  for (const text of texts) addConcepts(concepts, text, readWords(text), lang, 1, denials);
  muteDenied(concepts, denials);
  return concepts.get(id) ?? 0;
}

describe('is denied', () => {
  it.each<[string, Lang, string]>([
    ['competitor-in-place', 'fr', 'Pas de concurrent en place'],
    ['competitor-in-place', 'en', 'No competitor in place'],
    ['tender', 'fr', 'Aucun appel d’offres'],
    ['tender', 'en', 'There is no tender'],
    ['late-payment', 'fr', 'Sans impayé'],
  ])('%s (%s): %s', (id, lang, text) => expect(strengthOf(id, lang, text)).toBe(0));
});

describe('is said', () => {
  it.each<[string, Lang, string]>([
    ['competitor-in-place', 'fr', 'Concurrent en place'],
    ['tender', 'fr', 'Il ne répond pas, appel d’offres en mars'],
    ['tender', 'fr', 'Pourquoi pas un appel d’offres'],
    ['tender', 'en', 'Why not a tender'],
    ['ghosting-after-quote', 'fr', 'Pas de nouvelles depuis le devis'],
  ])('%s (%s): %s', (id, lang, text) => expect(strengthOf(id, lang, text)).toBeGreaterThan(0.3));
});

it('believes one sentence that says it beside one that denies it', () => {
  expect(
    strengthOf('tender', 'fr', 'Pas d’appel d’offres en 2025', 'Appel d’offres en mars'),
  ).toBeGreaterThan(0.3);
});
