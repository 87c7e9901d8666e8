/** A Lightning record as it is on the screen: fields by API name, labels never; the win is not on the screen. */
import type { Page, Place, Reading } from './adapter.ts';
import { readCells, type Cells } from './read-cells.ts';

const cell = (name: string) =>
  `[data-target-selection-name="sfdc:RecordField.${name}"] [data-output-element-id="output-field"]`;
const ACCOUNT: Cells = {
  [cell('Account.Name')]: 'name',
  [cell('Account.Industry')]: 'sector',
  [cell('Account.NumberOfEmployees')]: 'size',
  [cell('Account.Type')]: 'status',
  [cell('Account.Description')]: 'description',
};
const DEAL: Cells = {
  [cell('Opportunity.Name')]: 'name',
  [cell('Opportunity.AccountId')]: 'account',
  [cell('Opportunity.StageName')]: 'stage',
  [cell('Opportunity.Amount')]: 'amount',
  [cell('Opportunity.CloseDate')]: 'closeDate',
  [cell('Opportunity.Description')]: 'description',
};

export function readSalesforcePage({ document }: Page, { kind }: Place): Reading | undefined {
  const fields = readCells(document, kind === 'account' ? ACCOUNT : DEAL);
  return fields.some(({ key }) => key === 'name') ? { fields } : undefined;
}
