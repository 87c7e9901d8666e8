/** Any CRM that says itself what its pages show (`docs/markup.md`), ours for the demo included. Reads nothing unmarked. */
import type { RecordField } from '#contract/record';
import { RECORD_KEYS } from '#contract/record-keys';
import type { CrmAdapter, Page, Place, Reading } from './adapter.ts';
import { readJsonLd } from './json-ld.ts';
import { recordField } from './record-field.ts';
import { textOf } from './text-of.ts';

const RECORD = '[data-relais-record][data-relais-id]';
const ID_MAX = 200;
const KEYS: ReadonlySet<string> = new Set(RECORD_KEYS);

export const markup: CrmAdapter = {
  name: 'markup',
  proves: true,

  recognises: ({ document }) => document.querySelector(RECORD) !== null,

  placeOf(page) {
    const element = theRecord(page);
    const kind = element?.getAttribute('data-relais-record');
    const id = element?.getAttribute('data-relais-id')?.trim() ?? '';
    if ((kind !== 'account' && kind !== 'opportunity') || id === '' || id.length > ID_MAX) return undefined;
    return { kind, id };
  },

  read(page, place) {
    const element = theRecord(page);
    if (element?.getAttribute('data-relais-id')?.trim() !== place.id) return undefined;
    const reading =
      element.localName === 'script'
        ? readJsonLd(element.textContent ?? '', place)
        : readMarked(element, place);
    const won = element.getAttribute('data-relais-won');
    return reading && (won === 'true' || won === 'false') ? { ...reading, won: won === 'true' } : reading;
  },

  stageBox: (page) => theRecord(page)?.querySelector('[data-relais-stage]') ?? theRecord(page),
};

/** The one that is shown. Two: the page shows a list or a dialog over a record, and nobody can say which is meant. */
function theRecord({ document }: Page): Element | null {
  const shown = [...document.querySelectorAll(RECORD)].filter((each) => !each.closest('[hidden], template'));
  return shown.length === 1 ? (shown[0] ?? null) : null;
}

function readMarked(element: Element, { kind }: Place): Reading | undefined {
  const marked = [...element.querySelectorAll('[data-relais-field]')];
  const box = element.querySelector('[data-relais-account]');
  const fields = marked.filter((each) => !box?.contains(each)).flatMap(readField);
  if (fields.length === 0) return undefined;
  const accountId = box?.getAttribute('data-relais-account')?.trim();
  if (kind === 'account' || !box || !accountId) return { fields };
  return {
    fields,
    account: { id: accountId, fields: marked.filter((each) => box.contains(each)).flatMap(readField) },
  };
}

function readField(element: Element): RecordField[] {
  const named = element.getAttribute('data-relais-field') ?? '';
  // Checked against the list of the contract; the type cannot follow a `Set`.
  const key = KEYS.has(named) ? (named as RecordField['key']) : 'other';
  const label = element.getAttribute('data-relais-label') ?? named;
  return recordField(key, label, textOf(element), element.getAttribute('data-relais-code'));
}
