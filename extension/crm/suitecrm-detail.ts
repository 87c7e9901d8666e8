/** The detail view of SuiteCRM 7, live or fetched: each field carries its name, and choices their code, in any language. */
import type { RecordField } from '#contract/record';
import type { Page, Place, Reading } from './adapter.ts';
import { withOwnFields } from './own-fields.ts';
import { isNamed, recordField } from './record-field.ts';
import { SUITE_FIELDS, SUITE_MODULES } from './suitecrm-fields.ts';
import { tellDeal } from './tell-deal.ts';
import { ownTextOf, textOf } from './text-of.ts';

const WON = 'Closed Won';

export function readDetail({ document }: Page, { kind, id }: Place): Reading | undefined {
  const form = formOf(document);
  // A login, another record or an error instead of the one that was asked for.
  if (inputOf(form, 'record') !== id || inputOf(form, 'module') !== SUITE_MODULES[kind]) return undefined;
  const known = Object.entries(SUITE_FIELDS[kind]).flatMap(([name, key]) => readField(document, name, key));
  if (!isNamed(known)) return undefined;
  const fields = withOwnFields(known, ownCells(document));
  if (kind === 'account') return { fields };
  const stage = codeOf(document, 'sales_stage');
  const account = document
    .querySelector('[field="account_name"] [data-id-value]')
    ?.getAttribute('data-id-value');
  return tellDeal(fields, stage === undefined ? undefined : stage === WON, account);
}

export const formOf = (document: Document): Element | null =>
  document.querySelector('form[name="DetailView"]');

const inputOf = (form: Element | null, name: string) =>
  form?.querySelector(`input[name="${name}"]`)?.getAttribute('value');

/** Hidden beside the words; an address has a hidden input for each part and no cell of its own. Older themes have table cells. */
const codeOf = (document: Document, name: string) =>
  document.querySelector(`[field] input.sugar_field[id="${name}"]`)?.getAttribute('value') ?? undefined;

function readField(document: Document, name: string, key: RecordField['key']): RecordField[] {
  const [cell] = cellsOf(document, `[field="${name}"]`);
  const code = codeOf(document, name);
  if (!cell) return recordField(key, name, code);
  return recordField(key, labelOf(cell) || name, shownIn(cell, code) || code, code);
}

const shownIn = (cell: Element, code: string | undefined) =>
  code === undefined ? textOf(cell.querySelector('.sugar_field') ?? cell) : ownTextOf(cell);

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
