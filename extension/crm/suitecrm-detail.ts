/** The detail view of SuiteCRM 7, live or fetched: each field carries its name, and choices their code, in any language. */
import type { RecordField } from '#contract/record';
import type { Page, Place, Reading } from './adapter.ts';
import { findInScripts } from './find-in-scripts.ts';
import { withOwnFields } from './own-fields.ts';
import { linesOf } from './read-address.ts';
import { isNamed, recordField } from './record-field.ts';
import { SUITE_FIELDS, SUITE_MODULES } from './suitecrm-fields.ts';
import { tellDeal } from './tell-deal.ts';
import { ownTextOf, textOf } from './text-of.ts';
import { wonByStage } from './won-by-stage.ts';

export function readDetail({ document }: Page, { kind, id }: Place): Reading | undefined {
  const says = (name: string, value: string) =>
    formOf(document)?.querySelector(`input[name="${name}"][value="${value}"]`);
  // A login, another record or an error instead of the one that was asked for.
  if (!says('record', id) || !says('module', SUITE_MODULES[kind])) return undefined;
  const known = Object.entries(SUITE_FIELDS).flatMap(([name, key]) => readField(document, name, key));
  if (!isNamed(known)) return undefined;
  const fields = withOwnFields(known, ownCells(document));
  // An account has neither of them.
  const account = document
    .querySelector('[field="account_name"] [data-id-value]')
    ?.getAttribute('data-id-value');
  return tellDeal(fields, wonByStage(codeOf(document, 'sales_stage')), account);
}

export const formOf = (document: Document): Element | null =>
  document.querySelector('form[name="DetailView"]');

/** Hidden beside the words; an address has a hidden input for each part and no cell of its own. Older themes have table cells. */
const codeOf = (document: Document, name: string) =>
  textOf(document.querySelector(`input.sugar_field[id="${name}"]`));

function readField(document: Document, name: string, key: RecordField['key']): RecordField[] {
  const [cell] = cellsOf(document, `[field="${name}"]`);
  const code = codeOf(document, name);
  if (!cell) return recordField(key, name, code);
  const shown = shownIn(cell, code) || code;
  // As installed the month goes first, and nobody could tell: the page's settings do.
  const date =
    name.startsWith('date') &&
    findInScripts(document, /cal_date_format = '%m/) &&
    shown.replace(/(\d+)\W(\d+)\W(\d+).*/, '$3-$1-$2');
  return recordField(key, labelOf(cell) || name, shown, code || date);
}

/** Several choices at once stand below each other. */
const shownIn = (cell: Element, code: string) =>
  code === ''
    ? textOf(cell.querySelector('.sugar_field') ?? cell)
    : ownTextOf(cell) || linesOf(cell).join(', ');

/** A form of quick creation may be open below the record, with fields of the same names. */
const cellsOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].filter((cell) => !cell.closest('form:not([name="DetailView"])'));

/** SuiteCRM puts "_c" behind the names that a company gave: their labels say what they hold. */
const ownCells = (document: Document) =>
  Object.fromEntries(
    cellsOf(document, '[field$="_c"]').map((cell) => [
      labelOf(cell),
      shownIn(cell, codeOf(document, cell.getAttribute('field') ?? '')),
    ]),
  );

const labelOf = (cell: Element) => textOf(cell.previousElementSibling).replace(/\s*:$/, '');
