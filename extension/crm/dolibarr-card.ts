/** A card of Dolibarr as it is shown: label and value in table rows, name and address in the banner. */
import type { RecordField } from '#contract/record';
import type { Page, Place, Reading } from './adapter.ts';
import { fieldNamed } from './label.ts';
import { readAddress } from './read-address.ts';
import { recordField } from './record-field.ts';
import { tellDeal } from './tell-deal.ts';
import { idInLink, ownTextOf, textOf } from './text-of.ts';

/** What a link leads to: a third party, or any other. */
export const LINKED = /[?&](?:soc)?id=(\d+)/;
/** Understood: work, and no deal. */
const NONE: Reading = { fields: [] };

export function readCard({ document }: Page, { kind }: Place): Reading | undefined {
  const banner = document.querySelector('.arearef .refid');
  if (!banner) return undefined;
  const rows = rowsIn(document);
  const fields = rows.flatMap(readRow);
  if (kind === 'opportunity' && !followsDeal(document, fields)) return NONE;
  // Another name of the company stands in one of its own, before the address.
  const [under, ...more] = banner.querySelectorAll('.refidno');
  if (kind === 'account') {
    // Who only sells to us is nobody's account; who does neither may have been put in just now.
    if (document.querySelector('.vendor-back') && !document.querySelector('.customer-back, .prospect-back'))
      return NONE;
    return {
      fields: [
        ...recordField('name', 'name', ownTextOf(banner) || textOf(banner.querySelector(':scope > span'))),
        ...fields,
        ...readAddress([under, ...more].map(ownTextOf), 'address'),
      ],
    };
  }
  const account = under?.querySelector('a[href*="socid="]');
  return tellDeal(
    [
      ...recordField('name', 'name', firstText(under)),
      ...recordField('account', 'account', textOf(account)),
      ...fields,
    ],
    wonInRows(rows),
    idInLink(account, LINKED),
  );
}

/** Label and value. The label's cell may hold a table of its own with a pencil: only the row's own two cells count. */
export const rowsIn = (document: Document): Element[][] =>
  [...document.querySelectorAll('table.tableforfield tr')].map((row) =>
    [...row.children].filter((cell) => cell.localName === 'td'),
  );

function readRow([label, value]: readonly Element[]): RecordField[] {
  const key = label && value ? fieldNamed(textOf(label)) : undefined;
  // The address stands in the banner.
  return key && key !== 'address' ? recordField(key, textOf(label), valueText(value)) : [];
}

/** The clipboard widget writes a value twice; the amount's cell adds the weighted amount, since 17 the stage's the probability. */
export const valueText = (cell: Element | undefined): string =>
  textOf(cell?.querySelector('.clipboardCPValue, .amount')) ||
  // Tags, and several choices of a company's own field; a list that somebody wrote has no class.
  [...(cell?.querySelectorAll('li[class]') ?? [])].map(textOf).join(', ') ||
  textOf(cell).replace(/ \/ [\d.,]+ ?%$/, '');

/** Projects are also for work: a box tells where the company follows opportunities at all, else a stage must be shown. */
function followsDeal(document: Document, rows: readonly RecordField[]): boolean {
  const box = document.querySelector('input[name="usage_opportunity"]');
  return box ? box.hasAttribute('checked') : rows.some(({ key }) => key === 'stage');
}

const firstText = (element: Element | null | undefined) =>
  [...(element?.childNodes ?? [])]
    .map((node) => (node.nodeType === 3 ? (node.textContent ?? '').trim() : ''))
    .find((text) => text !== '');

/**
 * Without the form's code, only Dolibarr's own rule tells: status "won" sets the probability to 100 and every other
 * closed or open status leaves it lower; unknown when it is not shown: in a row of its own, since 17 behind the status.
 */
function wonInRows(rows: readonly (readonly Element[])[]): boolean | undefined {
  const percent = rows
    .map((cells) => cells.map(textOf))
    .find(
      ([label = '', value = '']) =>
        value.endsWith('%') && (/probabilit/i.test(label) || fieldNamed(label) === 'stage'),
    )?.[1];
  return percent === undefined ? undefined : /\b100([.,]0+)?\s*%$/.test(percent);
}
