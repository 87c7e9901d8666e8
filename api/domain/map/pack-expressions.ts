/**
 * What one language says of the map's entries, in stems, a line each. It loses what matching never asks (accents, articles, plurals,
 * order), so it is made at build and never written by hand.
 */
import type { Lang } from '#contract/words';
import { fold } from '../text/fold.ts';
import { stemOf } from '../text/terms.ts';
import { spellAlternatives } from './alternatives.ts';
import { splitList, type MapEntry } from './entry.ts';
import { readExpression, WRITTEN } from './read-path.ts';

/** A single word stays as written, for a word of the same root is not the word. */
function packExpression(expression: string, lang: Lang): string {
  const { steps } = readExpression(expression, lang);
  return steps.length === 1 ? WRITTEN + fold(expression) : steps.map(stemOf).join(' ');
}

/** Each path once: "résilie" and "résilier" are one in stems. In alphabetical order, for like stands beside like. */
function packList(list: string, lang: Lang): string {
  const expressions = splitList(list).flatMap(spellAlternatives);
  const packed = new Set(expressions.map((expression) => packExpression(expression, lang)));
  return [...packed].toSorted().join(';');
}

export function packExpressions(entries: readonly MapEntry[], lang: Lang): string {
  return entries.map((entry) => packList(entry[lang], lang)).join('\n');
}
