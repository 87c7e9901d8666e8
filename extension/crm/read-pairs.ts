/**
 * Fields of a page without stable attributes: a label of the dictionary and what stands beside it. Reads each label
 * once, in the page's order, and leaves menus, buttons and lists of other records alone.
 */
import type { RecordField } from '#contract/record';
import { isShown } from './is-shown.ts';
import { fieldNamed } from './label.ts';
import { linesOf, readAddress } from './read-address.ts';
import { cellText } from './read-cells.ts';
import { recordField } from './record-field.ts';

/** Where words are no labels: acts, navigation, columns of a list, dialogs over the record, Twenty's panel with another record beside it. */
const ELSEWHERE =
  'button, a, nav, option, select, script, style, thead, [role="tab"], [role="menuitem"], [role="columnheader"], [role="dialog"], dialog, [data-side-panel], [data-click-outside-id="command-menu"]';
/** From a label's own element up to the row that also holds the value. */
const STEPS_MAX = 4;
const VALUE_MAX = 1000;
/** What CRMs show for nothing. */
const EMPTY = /^([-–—]+|n\/a|non renseigne|aucune?|none|empty|vide|set .*|add .*|ajouter .*|click to .*)$/i;

export function readPairs(root: Element): RecordField[] {
  const fields: RecordField[] = [];
  const seen = new Set<string>();
  // 4: texts only.
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const label = (node.textContent ?? '').trim();
    const key = label === '' ? undefined : fieldNamed(label);
    const element = node.parentElement;
    if (!key || seen.has(key) || !element || isElsewhere(element, root) || !isShown(element)) continue;
    const value = valueBeside(element, root);
    const read = value ? fieldsOf(key, label, value) : [];
    if (read.length > 0) seen.add(key);
    fields.push(...read.filter((each) => !fields.some((field) => field.key === each.key)));
  }
  return fields;
}

/** The root itself may be a dialog: a CRM that opens its records in one. */
function isElsewhere(element: Element, root: Element): boolean {
  const other = element.closest(ELSEWHERE);
  return other !== null && other !== root && root.contains(other);
}

/** The next element after the label or after what wraps the label alone. */
export function valueBeside(label: Element, root: Element): Element | undefined {
  let at: Element | null = label;
  for (let step = 0; at && at !== root && step < STEPS_MAX; step += 1) {
    if (at.nextElementSibling) return isShown(at.nextElementSibling) ? at.nextElementSibling : undefined;
    at = at.parentElement;
  }
  return undefined;
}

function fieldsOf(
  key: NonNullable<ReturnType<typeof fieldNamed>>,
  label: string,
  value: Element,
): RecordField[] {
  if (key === 'address') return readAddress(linesOf(value), label);
  const text = cellText(value);
  // Another label follows at once: this field is empty. ("Client" is a label, and a type of account.)
  const isLabel = key !== 'status' && fieldNamed(text) !== undefined;
  if (text.length > VALUE_MAX || EMPTY.test(text) || isLabel) return [];
  return recordField(key, label, text);
}
