/**
 * The map as one small text for the extension: expressions already in stems and squeezed, neighbours by their place, no names of
 * fields. It loses what matching never asks (accents, articles, plurals, order), so it is made at build and never written by hand.
 */
import type { Lang } from '#contract/words';
import { fold } from '../text/fold.ts';
import { stemOf } from '../text/terms.ts';
import { spellAlternatives } from './alternatives.ts';
import { splitList, type MapEntry } from './entry.ts';
import { readExpression, WRITTEN } from './read-path.ts';
import { squeezeText } from './squeeze-text.ts';

/** Between the parts of a packed map: what entries are, then what French says of them and what English says, squeezed together. */
export const PART = '\f';
/** Nearness is kept to a twentieth. */
export const NEAR_PARTS = 20;
export const PLACE_BASE = 36;

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
  return [kept.join('\n'), squeezeText([spoken('fr'), spoken('en')].join(PART))].join(PART);
}
