/** City, postcode and region of a written address, in the orders that CRMs write them; in doubt nothing. */
import type { RecordField } from '#contract/record';
import { recordField } from './record-field.ts';
import { squeeze } from './text-of.ts';

const POSTCODE = String.raw`(?<postcode>(?:[A-Z]{1,2}-)?\d{4,5}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})`;
/** A number before one of these is a house's. */
const STREET =
  'rue|avenue|av|boulevard|bd|bld|chemin|ch|route|rte|place|pl|quai|all[ée]e|impasse|cours|mont[ée]e|street|st|road|rd|lane|way|drive|ave';
const TOWN = String.raw`(?<city>(?!(?:${STREET})\b\.?)\p{L}[\p{L}'’ .-]*?)`;
/** "69005 Lyon", "B-1050 Ixelles, Belgique", "69431 Lyon CEDEX 03". */
const BEFORE = new RegExp(String.raw`(?:^|[\s,])${POSTCODE} ${TOWN}(?: cedex\b[\s\d]*)?(?=$|,| - )`, 'giu');
/** "Lyon, Auvergne-Rhône-Alpes 69005", "Leeds LS1 4AP". */
const AFTER = new RegExp(String.raw`^${TOWN}(?:, (?<region>\p{L}[^\d,]*?))?,? ${POSTCODE}$`, 'u');

/** `lines` as the page breaks them; the last that is clearly a town's decides, for streets come first. */
export function readAddress(lines: readonly string[], label: string): RecordField[] {
  for (const line of lines.toReversed()) {
    const found = (AFTER.exec(line.trim()) ?? [...line.trim().matchAll(BEFORE)].at(-1))?.groups;
    if (!found) continue;
    return [
      ...recordField('city', label, found['city']),
      ...recordField('region', label, found['region']),
      ...recordField('postcode', label, found['postcode']),
    ];
  }
  return [];
}

const BLOCK = /^(div|p|li|ul|tr|td|address|section)$/;

/** The lines of an element, or of a whole document, as a person sees them: its breaks and its blocks end them. */
export function linesOf(element: Node | null | undefined): string[] {
  return (element ? textWithBreaks(element) : '')
    .split('\n')
    .map(squeeze)
    .filter((line) => line !== '');
}

function textWithBreaks(node: Node): string {
  const name = node.nodeName.toLowerCase();
  if (name === 'br') return '\n';
  if (node.nodeType === 3) return (node.textContent ?? '').replaceAll('\n', ' ');
  const inner = [...node.childNodes].map(textWithBreaks).join('');
  return BLOCK.test(name) ? `\n${inner}\n` : inner;
}
