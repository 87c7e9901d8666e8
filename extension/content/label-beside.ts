/** The words that a page puts beside a value to name it: `dt`, `th`, `label`, or a short text right before. Names nothing far away. */
import { ownTextOf, textOf } from '../crm/text-of.ts';

const LABEL_MAX = 60;
/** As far as `valueBeside` goes the other way. */
const STEPS_MAX = 4;

export function labelBeside(element: Element): string | undefined {
  const own = labelOf(element);
  if (own) return own;
  let at: Element | null = element;
  for (let step = 0; at && step < STEPS_MAX; step += 1) {
    const before: Element | null = at.previousElementSibling;
    // Whatever stands right before is either the label, or the proof that there is none.
    if (before) return clean(textOf(before));
    if (ownTextOf(at.parentElement) !== '') return undefined;
    at = at.parentElement;
  }
  return undefined;
}

function labelOf(element: Element): string | undefined {
  const named = element.getAttribute('aria-labelledby');
  const { ownerDocument: document, id } = element;
  const label = named ? document.getElementById(named) : id ? forLabel(document, id) : null;
  return label ? clean(textOf(label)) : undefined;
}

const forLabel = (document: Document, id: string): Element | null =>
  [...document.querySelectorAll('label[for]')].find((each) => each.getAttribute('for') === id) ?? null;

function clean(text: string): string | undefined {
  const label = text.replace(/\s*[:*]+\s*$/, '').trim();
  return label !== '' && label.length <= LABEL_MAX && /\p{L}/u.test(label) ? label : undefined;
}
