/** A Lightning record as it is on the screen: fields by API name, labels never; the win is not on the screen. */
import type { Page, Place, Reading } from './adapter.ts';
import { readCells, type Cells } from './read-cells.ts';
import { isNamed } from './record-field.ts';
import { SALESFORCE_FIELDS } from './salesforce-fields.ts';

const cell = (name: string) =>
  `[data-target-selection-name="sfdc:RecordField.${name}"] [data-output-element-id="output-field"]`;
/** On the page a deal's account is a link of its own field. */
const cellsOf = (kind: Place['kind']): Cells => {
  const object = kind === 'account' ? 'Account.' : 'Opportunity.';
  const named = {
    ...SALESFORCE_FIELDS[kind],
    ...(kind === 'account' ? {} : { AccountId: 'account' as const }),
  };
  return Object.fromEntries(Object.entries(named).map(([name, key]) => [cell(object + name), key]));
};

export function readSalesforcePage({ document }: Page, { kind }: Place): Reading | undefined {
  const fields = readCells(document, cellsOf(kind));
  return isNamed(fields) ? { fields } : undefined;
}
