/**
 * How to find an element again tomorrow: by what the CRM's maker named, else by the label beside it, else by an unhashed
 * class, and only when there is nothing else by its place. A way that would find anything but this element is not given.
 */
import type { TaughtWay } from '#contract/taught';
import { findTaught } from '../crm/taught-place.ts';
import { labelBeside } from './label-beside.ts';

/** In the order in which makers mean them to last. `id` comes late: many are made anew at each drawing. */
const ATTRIBUTES = ['data-field', 'data-fieldname', 'data-name', 'itemprop', 'name'];
const DEPTH_MAX = 30;

export function describeElement(element: Element): TaughtWay | undefined {
  const { ownerDocument: document } = element;
  return waysTo(element).find((way) => findTaught(document, way) === element);
}

function waysTo(element: Element): TaughtWay[] {
  const label = labelBeside(element);
  const classes = [...element.classList].filter(isStable);
  const steps = stepsTo(element);
  return [
    ...(element.localName === 'h1' ? [{ by: 'title' } as const] : []),
    ...attributesOf(element),
    ...(label === undefined ? [] : [{ by: 'label', label } as const]),
    ...classes.map((value) => ({ by: 'class', value }) as const),
    ...(steps.length > 0 && steps.length <= DEPTH_MAX ? [{ by: 'place', steps } as const] : []),
  ];
}

function attributesOf(element: Element): TaughtWay[] {
  const others = element
    .getAttributeNames()
    .filter((name) => name.startsWith('data-') && !ATTRIBUTES.includes(name));
  return [...ATTRIBUTES, ...others, 'id'].flatMap((name) => {
    const value = element.getAttribute(name);
    return value !== null && isStable(value) ? [{ by: 'attribute', name, value } as const] : [];
  });
}

/** A word that somebody chose. Digits, hashes and builders' prefixes are of one drawing, one record or one release. */
export function isStable(word: string): boolean {
  if (!/^[A-Za-z_][\w:.-]{1,79}$/.test(word)) return false;
  if (/\d{2,}|\d$|^(?:css|sc|jsx|ember|react|radix|mui|ng|svelte|chakra|headlessui)-/i.test(word))
    return false;
  // `Card_title__x3Ab9`, `fKdQzL`: a tail or a whole of mixed case without a vowel pattern is a hash.
  const tail = word.split(/__|--|_|-/).at(-1) ?? word;
  return (
    !/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d|.*[A-Z].*[A-Z])[A-Za-z\d]{5,}$/.test(tail) &&
    !/^[^aeiouy]{5,}$/i.test(tail)
  );
}

function stepsTo(element: Element): { readonly tag: string; readonly nth: number }[] {
  const steps = [];
  for (let at: Element | null = element; at && at !== element.ownerDocument.body; at = at.parentElement) {
    const { localName: tag, parentElement } = at;
    const same = [...(parentElement?.children ?? [])].filter((child) => child.localName === tag);
    steps.unshift({ tag, nth: same.indexOf(at) + 1 });
  }
  return steps;
}
