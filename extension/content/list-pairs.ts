/** Everything on a page that has a name and a value: the keyboard's way to point. Lists no secret, and no more than a person reads. */
import type { TaughtWay } from '#contract/taught';
import { isReadable } from '../crm/taught-place.ts';
import { textOf } from '../crm/text-of.ts';
import { describeElement } from './describe-element.ts';
import { labelBeside } from './label-beside.ts';

export interface Pair {
  readonly way: TaughtWay;
  /** As the page names it; empty for its title. */
  readonly label: string;
  readonly value: string;
}

const VALUE_MAX = 120;
const PAIRS_MAX = 60;
/** Leaves that carry what is told, and those of the marked-up kind. */
const CANDIDATES =
  'h1, h2, dd, td, input, select, textarea, output, [data-field], [data-fieldname], [data-name], [itemprop], span, div, p, a';
/** Where values of other things stand. */
const ELSEWHERE = 'nav, header nav, footer, button, [role="menu"], [role="navigation"], [role="dialog"]';

export function listPairs(document: Document): readonly Pair[] {
  const pairs: Pair[] = [];
  const seen = new Set<string>();
  for (const element of document.querySelectorAll(CANDIDATES)) {
    if (pairs.length >= PAIRS_MAX) break;
    const pair = isCandidate(element) ? pairOf(element) : undefined;
    const key = pair && `${pair.label}\n${pair.value}`;
    if (!pair || key === undefined || seen.has(key)) continue;
    seen.add(key);
    pairs.push(pair);
  }
  return pairs;
}

/** A leaf, or nearly: what holds many things names none of them. */
function isCandidate(element: Element): boolean {
  return element.childElementCount <= 1 && element.closest(ELSEWHERE) === null && isReadable(element);
}

function pairOf(element: Element): Pair | undefined {
  const value = textOf(element);
  if (value === '' || value.length > VALUE_MAX) return undefined;
  const isTitle = element.localName === 'h1';
  const label = isTitle ? '' : labelBeside(element);
  if (label === undefined || label === value) return undefined;
  const way = describeElement(element);
  // By place only: the page gives the keyboard nothing that would last; pointing still can.
  return way && way.by !== 'place' ? { way, label, value } : undefined;
}
