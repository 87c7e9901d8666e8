/**
 * The map as one small text for the extension: expressions already in stems, neighbours by their place, no names of fields.
 * It loses what matching never asks (accents, articles, plurals), so it is made at build and never written by hand.
 */
import type { Lang } from '#contract/words';
import { fold } from '../text/fold.ts';
import { stemOf } from '../text/terms.ts';
import { spellAlternatives } from './alternatives.ts';
import { splitList, type MapEntry } from './entry.ts';
import { readExpression, WRITTEN } from './read-path.ts';

/** Between the three parts of a packed map: what entries are, what French says of them, what English says. */
export const PART = '\f';
/** Nearness is kept to a twentieth. */
export const NEAR_PARTS = 20;
export const PLACE_BASE = 36;

/** A single word stays as written, for a word of the same root is not the word. */
function packExpression(expression: string, lang: Lang): string {
  const { steps } = readExpression(expression, lang);
  return steps.length === 1 ? WRITTEN + fold(expression) : steps.map(stemOf).join(' ');
}

/** Each path once: "résilie" and "résilier" are one in stems. */
function packList(list: string, lang: Lang): string {
  const expressions = splitList(list).flatMap(spellAlternatives);
  return [...new Set(expressions.map((expression) => packExpression(expression, lang)))].join(';');
}

export function packEntries(entries: readonly MapEntry[]): string {
  const places = new Map(entries.map(({ id }, place) => [id, place.toString(PLACE_BASE)]));
  const packNear = (near: MapEntry['near']) =>
    Object.entries(near ?? {})
      .map(([id, nearness]) => `${places.get(id) ?? ''}:${Math.round(nearness * NEAR_PARTS)}`)
      .join(',');
  const kept = entries.map(({ id, kind, name, parent, near, naf = '', labels }) =>
    [
      id,
      kind,
      name.fr,
      name.en,
      parent === null ? '' : places.get(parent),
      packNear(near),
      naf,
      splitList(labels).map(fold).join(';'),
    ].join('|'),
  );
  const spoken = (lang: Lang) => entries.map((entry) => packList(entry[lang], lang)).join('\n');
  return [kept.join('\n'), spoken('fr'), spoken('en')].join(PART);
}
