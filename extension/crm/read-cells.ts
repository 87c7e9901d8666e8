/** Fields of a page by a table of stable attributes; a cell that is hidden, or not there, is no field. */
import type { RecordField } from '#contract/record';
import { isShown } from './is-shown.ts';
import { recordField } from './record-field.ts';
import { textOf } from './text-of.ts';

/** Selector → field. */
export type Cells = Readonly<Record<string, RecordField['key']>>;

export function readCells(root: ParentNode, cells: Cells): RecordField[] {
  return Object.entries(cells).flatMap(([selector, key]) => {
    for (const element of root.querySelectorAll(selector)) {
      const field = isShown(element) ? recordField(key, key, cellText(element)) : [];
      if (field.length > 0) return field;
    }
    return [];
  });
}

/** A box to tick says nothing by its value. */
const CONTROL =
  'input:not([type="hidden"], [type="checkbox"], [type="radio"], [type="search"]), textarea, select';

/** What a person reads in a cell: the control inside it, if there is one, else its words. */
export function cellText(element: Element): string {
  return textOf(element.querySelector(CONTROL)) || textOf(element);
}
