/**
 * Finds on a page what a taught way points at. Spells every selector itself, from checked pieces; finds one place or
 * none, because two that fit mean that nobody can say which was meant.
 */
import type { TaughtWay } from '#contract/taught';
import { isShown } from './is-shown.ts';
import { foldLabel } from './label.ts';
import { valueBeside } from './read-pairs.ts';

/** Checked again here: a page that was stored by an older version, or handed over by a policy, is no reason to trust it. */
const ATTRIBUTE = /^(data-[a-z0-9_-]{1,60}|id|name|itemprop)$/;
const TOKEN = /^[A-Za-z_][\w:.-]{0,79}$/;
const TAG = /^[a-z][a-z0-9-]{0,40}$/;
/** A label longer than this is a sentence. */
const LABEL_MAX = 80;

export function findTaught(document: Document, way: TaughtWay): Element | undefined {
  if (way.by === 'title') return onlyShown(document.querySelectorAll('h1'));
  if (way.by === 'label') return besideLabel(document, way.label);
  if (way.by === 'class')
    return TOKEN.test(way.value) ? onlyShown(document.getElementsByClassName(way.value)) : undefined;
  if (way.by === 'place') return atPlace(document, way.steps);
  if (!ATTRIBUTE.test(way.name)) return undefined;
  // Every character that could end the string or the selector is written as a code.
  const value = way.value.replaceAll(/[^\w -]/gu, (each) => `\\${each.codePointAt(0)?.toString(16)} `);
  return onlyShown(document.querySelectorAll(`[${way.name}="${value}"]`));
}

/** A secret of the page is never read, whoever points at it: passwords, and the tokens that forms carry hidden. */
const NEVER = 'input[type="password"], input[type="hidden"], script, style, template, meta, link, noscript';

export const isReadable = (element: Element): boolean => !element.matches(NEVER) && isShown(element);

function onlyShown(found: Iterable<Element>): Element | undefined {
  const shown = [...found].filter(isReadable);
  return shown.length === 1 ? shown[0] : undefined;
}

function besideLabel(document: Document, label: string): Element | undefined {
  const wanted = foldLabel(label);
  const found = new Set<Element>();
  // 4: texts only.
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const element = node.parentElement;
    if (text.length > LABEL_MAX || !element || foldLabel(text) !== wanted || !isShown(element)) continue;
    const value = valueBeside(element, document.body);
    if (value) found.add(value);
  }
  return onlyShown(found);
}

function atPlace(
  document: Document,
  steps: Extract<TaughtWay, { by: 'place' }>['steps'],
): Element | undefined {
  let at: Element | undefined = document.body;
  for (const { tag, nth } of steps) {
    if (!TAG.test(tag)) return undefined;
    at = at && [...at.children].filter((child) => child.localName === tag)[nth - 1];
  }
  return at && isReadable(at) ? at : undefined;
}
