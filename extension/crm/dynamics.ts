/**
 * Microsoft Dynamics 365 Sales, hosted or on premises. Its Web API answers the page's session: numbers of choices with
 * their words, whatever the language. On the screen controls carry the field's name. Not verified on an organisation.
 */
import type { RecordField } from '#contract/record';
import type { CrmAdapter, Page, Place, Reading, Session } from './adapter.ts';
import { asNode, sayValue, type JsonNode } from './json-node.ts';
import { readCells, type Cells } from './read-cells.ts';
import { isNamed, recordField } from './record-field.ts';
import { tellDeal } from './tell-deal.ts';

const FORMATTED = 'OData.Community.Display.V1.FormattedValue';
const PREFER = {
  Prefer: `odata.include-annotations="${FORMATTED},Microsoft.Dynamics.CRM.lookuplogicalname"`,
};
const ENTITIES = { account: 'accounts', opportunity: 'opportunities' } as const;
const STATE_WON = 1;

const ACCOUNT = {
  name: 'name',
  industrycode: 'sector',
  sic: 'naf',
  numberofemployees: 'size',
  address1_city: 'city',
  address1_postalcode: 'postcode',
  address1_stateorprovince: 'region',
  address1_country: 'country',
  customertypecode: 'status',
  description: 'description',
  _ownerid_value: 'owner',
} as const;
const DEAL = {
  name: 'name',
  stepname: 'stage',
  estimatedvalue: 'amount',
  _transactioncurrencyid_value: 'currency',
  estimatedclosedate: 'closeDate',
  createdon: 'createdAt',
  description: 'description',
  _ownerid_value: 'owner',
} as const;
const text = (name: string) => `[data-id="${name}.fieldControl-text-box-text"]`;
const ACCOUNT_CELLS: Cells = {
  [text('name')]: 'name',
  '[data-id="industrycode.fieldControl-option-set-select"]': 'sector',
  '[data-id="numberofemployees.fieldControl-whole-number-text-input"]': 'size',
  [text('address1_city')]: 'city',
  [text('address1_postalcode')]: 'postcode',
  [text('address1_stateorprovince')]: 'region',
};
const DEAL_CELLS: Cells = {
  [text('name')]: 'name',
  '[data-id*="parentaccountid_selected_tag"][role="link"]': 'account',
  '[data-id="estimatedvalue.fieldControl-currency-text-input"]': 'amount',
};

export const dynamics: CrmAdapter = {
  name: 'Dynamics 365',

  placeOf({ url }) {
    const query = url.searchParams;
    const kind = query.get('etn');
    const id = (query.get('id') ?? '').replaceAll(/[{}]/g, '').toLowerCase();
    if (!url.pathname.endsWith('/main.aspx') || query.get('pagetype') !== 'entityrecord') return undefined;
    if ((kind !== 'account' && kind !== 'opportunity') || !/^[\da-f-]{36}$/.test(id)) return undefined;
    return { kind, id };
  },

  async ask({ kind, id }, session: Session, { url }: Page) {
    const table = kind === 'account' ? ACCOUNT : DEAL;
    const names = Object.keys(table);
    if (kind === 'opportunity') names.push('statecode', '_parentaccountid_value', '_customerid_value');
    const root = url.pathname.replace(/main\.aspx$/, '');
    const path = `${root}api/data/v9.2/${ENTITIES[kind]}(${id})?$select=${names.join(',')}`;
    const answer = asNode(await session.json(path, PREFER));
    if (answer?.[`${kind}id`] !== id) return undefined;
    return kind === 'account' ? { fields: readRow(answer, table) } : readDeal(answer);
  },

  read({ document }, { kind }: Place) {
    const fields = readCells(document, kind === 'account' ? ACCOUNT_CELLS : DEAL_CELLS);
    return isNamed(fields) ? { fields } : undefined;
  },

  stageBox: ({ document }) =>
    document.querySelector('[data-id*="form-header"], [data-id*="processHeader"], [data-id="form-footer"]'),
};

function readRow(row: JsonNode, table: Readonly<Record<string, RecordField['key']>>): RecordField[] {
  return Object.entries(table).flatMap(([name, key]) => {
    const raw = sayValue(row[name]);
    const words = key === 'size' || key === 'amount' ? raw : sayValue(row[`${name}@${FORMATTED}`] ?? raw);
    return recordField(key, name, words, name === 'industrycode' ? `industrycode ${raw}` : undefined);
  });
}

function readDeal(row: JsonNode): Reading {
  const isCompany = row['_customerid_value@Microsoft.Dynamics.CRM.lookuplogicalname'] === 'account';
  const accountId = row['_parentaccountid_value'] ?? (isCompany ? row['_customerid_value'] : undefined);
  const name = row[`_parentaccountid_value@${FORMATTED}`] ?? row[`_customerid_value@${FORMATTED}`];
  const state = row['statecode'];
  return tellDeal(
    [...readRow(row, DEAL), ...recordField('account', 'parentaccountid', name)],
    typeof state === 'number' ? state === STATE_WON : undefined,
    accountId,
  );
}
