/**
 * Salesforce Lightning. Its interface's own API answers the page's session, the account of a deal included; on the screen
 * fields carry their API name. Records of other tabs stay mounted and hidden: they are not read. Not verified on an org.
 */
import type { RecordField } from '#contract/record';
import type { CrmAdapter, Page, Reading, Session } from './adapter.ts';
import { findShown } from './is-shown.ts';
import { asNode, sayValue, walkPath, type JsonNode } from './json-node.ts';
import { recordField } from './record-field.ts';
import { SALESFORCE_FIELDS } from './salesforce-fields.ts';
import { readSalesforcePage } from './salesforce-page.ts';

/** Of a console too: there the path is the tab in front, and `ws` the one it was opened from. */
const RECORD =
  /^\/lightning\/r\/(?:Account\/|Opportunity\/)?((?:001|006)[A-Za-z\d]{12}(?:[A-Za-z\d]{3})?)\/view$/;
const API = '/services/data/v60.0/ui-api/';
const PRODUCT = 'Product2.Name';

const { account: ACCOUNT, opportunity: DEAL } = SALESFORCE_FIELDS;
/** Dates are shown in the person's own order of day and month. */
const CODED = /^(Industry|StageName|Type|Amount)$|Date$/;

export const salesforce: CrmAdapter = {
  name: 'Salesforce',

  placeOf({ url }) {
    const id = RECORD.exec(url.pathname)?.[1];
    return id ? { kind: id.startsWith('001') ? 'account' : 'opportunity', id } : undefined;
  },

  async ask({ kind, id }, session) {
    const fields = kind === 'account' ? namesOf('Account.', ACCOUNT) : dealNames();
    // Optional: a field that this org or this person does not have is left out, and the rest answered.
    const [row, products] = await Promise.all([
      session.json(`${API}records/${id}?optionalFields=${fields.join(',')}`),
      kind === 'account' ? [] : askProducts(id, session),
    ]);
    const answer = asNode(row);
    // An id of 15 is answered with one of 18.
    if (!String(answer?.['id']).startsWith(id.slice(0, 15))) return undefined;
    if (kind === 'account') return { fields: readFields(answer?.['fields'], ACCOUNT) };
    const deal = readDeal(answer?.['fields']);
    return { ...deal, fields: [...deal.fields, ...products] };
  },

  read: readSalesforcePage,

  stageBox: ({ document }: Page) =>
    findShown(
      document,
      '[class*="pathassistant"], [data-target-selection-name="sfdc:RecordField.Opportunity.StageName"]',
    ),
};

const namesOf = (before: string, table: object) => Object.keys(table).map((name) => before + name);
const dealNames = () => [
  ...namesOf('Opportunity.', DEAL),
  ...namesOf('Opportunity.Account.', ACCOUNT).filter((name) => !name.includes('Owner')),
  ...['IsWon', 'AccountId'].map((name) => `Opportunity.${name}`),
];

/** "Owner.Name" is a record within a field: `fields.Owner.value.fields.Name`. */
const fieldAt = (fields: unknown, name: string): JsonNode | undefined =>
  asNode(walkPath(fields, name.replace('.', '.value.fields.')));

function readFields(fields: unknown, table: Readonly<Record<string, RecordField['key']>>): RecordField[] {
  return Object.entries(table).flatMap(([name, key]) => {
    const { value, displayValue } = fieldAt(fields, name) ?? {};
    return recordField(
      key,
      name,
      decode(displayValue ?? value),
      CODED.test(name) ? decode(value) : undefined,
    );
  });
}

function readDeal(fields: unknown): Reading {
  const won = fieldAt(fields, 'IsWon')?.['value'];
  const id = fieldAt(fields, 'AccountId')?.['value'];
  const account = walkPath(fields, 'Account.value.fields');
  return {
    fields: readFields(fields, DEAL),
    ...(typeof won === 'boolean' ? { won } : {}),
    ...(typeof id === 'string' && account ? { account: { id, fields: readFields(account, ACCOUNT) } } : {}),
  };
}

/** Where the company puts products on its deals; else it is refused, which is nothing. */
async function askProducts(id: string, session: Session): Promise<RecordField[]> {
  const answer = asNode(
    await session.json(
      `${API}related-list-records/${id}/OpportunityLineItems?optionalFields=OpportunityLineItem.${PRODUCT}`,
    ),
  );
  const lines = Array.isArray(answer?.['records']) ? answer['records'] : [];
  const names = lines.map((line) => decode(fieldAt(asNode(line)?.['fields'], PRODUCT)?.['value']));
  return recordField('products', PRODUCT, sayValue([...new Set(names)]));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** Salesforce answers text as it stands in HTML. */
const decode = (value: unknown) =>
  typeof value === 'string'
    ? value.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_all, name) => ENTITIES[name] ?? '')
    : value;
