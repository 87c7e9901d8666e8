/** Frappe CRM and ERPNext: their REST answers a reading with the session's cookie, without a token. Not verified on an installation. */
import type { RecordField } from '#contract/record';
import type { CrmAdapter, Page, Place, Session } from './adapter.ts';
import { frappePlace, type FrappePlace } from './frappe-place.ts';
import { findShown } from './is-shown.ts';
import { asNode, sayValue, walkPath, type JsonNode } from './json-node.ts';
import { readAnswer, type Paths } from './read-answer.ts';
import { withOwnFields } from './own-fields.ts';
import { readCells, type Cells } from './read-cells.ts';
import { isNamed, recordField } from './record-field.ts';
import { tellDeal } from './tell-deal.ts';

const PATHS: Readonly<Record<FrappePlace['doctype'], Paths>> = {
  'CRM Organization': {
    organization_name: 'name',
    industry: 'sector',
    no_of_employees: 'size',
    territory: 'region',
    company_description: 'description',
  },
  'CRM Deal': {
    name: 'name',
    organization: 'account',
    industry: 'sector',
    no_of_employees: 'size',
    status: 'stage',
    deal_value: 'amount',
    currency: 'currency',
    expected_closure_date: 'closeDate',
    deal_owner: 'owner',
  },
  Customer: {
    customer_name: 'name',
    industry: 'sector',
    market_segment: 'tags',
    territory: 'region',
    customer_group: 'status',
    customer_details: 'description',
  },
  Opportunity: {
    title: 'name',
    customer_name: 'account',
    industry: 'sector',
    no_of_employees: 'size',
    market_segment: 'tags',
    city: 'city',
    state: 'region',
    country: 'country',
    territory: 'region',
    sales_stage: 'stage',
    opportunity_amount: 'amount',
    currency: 'currency',
    expected_closing: 'closeDate',
    opportunity_owner: 'owner',
  },
};
/** The address is a record of its own, named by the account. */
const ADDRESS: Paths = { city: 'city', pincode: 'postcode', state: 'region', country: 'country' };
const CELLS: Cells = Object.fromEntries(
  Object.entries({ ...PATHS['Customer'], ...PATHS['CRM Deal'] }).map(([name, key]) => [
    `[data-fieldname="${name}"] .control-value, [data-fieldname="${name}"] input`,
    key,
  ]),
);
/** An opportunity of ERPNext keeps the sales stage that it had when an order came of it, or none. */
const CLOSED: Readonly<Record<string, string>> = { Converted: 'Closed Won', Lost: 'Closed Lost' };
const STAGE = '[data-fieldname="status"], [data-fieldname="sales_stage"], [class*="indicator-pill"]';
/** Frappe CRM names none of its fields: the status is a button of its header (1.0 to 1.5, read in its source, 2026-11). */
const HEADER = '#app-header';

export const frappe: CrmAdapter = {
  name: 'Frappe',
  placeOf: ({ url }) => {
    const place = frappePlace(url);
    return place && { kind: place.kind, id: place.id };
  },
  recognises: ({ document }) =>
    document.querySelector(
      '[src*="/assets/crm/"], [href*="/assets/crm/"], [src*="/assets/frappe/"], [href*="/assets/frappe/"]',
    ) !== null,

  async ask(place, session, page) {
    const doctype = doctypeOf(place, page);
    const row = doctype && (await rowOf(session, doctype, place.id));
    if (!row) return undefined;
    const known = readAnswer(row, PATHS[doctype]);
    if (place.kind === 'account') {
      const address = readAnswer(await addressOf(row, session), ADDRESS);
      return { fields: withOwnFields([...known, ...address], row, ownWords) };
    }
    const fields = withOwnFields(known, row, ownWords);
    const accountId =
      row['organization'] ?? (row['opportunity_from'] === 'Customer' ? row['party_name'] : undefined);
    return tellDeal(
      [...closeStage(fields, row, doctype), ...readProducts(row)],
      await wonByType(row, doctype, session),
      accountId,
    );
  },

  read({ document }) {
    const fields = readCells(document, CELLS);
    return isNamed(fields) ? { fields } : undefined;
  },

  stageBox: ({ document }) =>
    findShown(document, STAGE)?.closest('.section-body, .page-head') ?? document.querySelector(HEADER),
};

/** Frappe puts "custom_" before what a company added. */
const ownWords = (name: string) => (/^custom_(.+)/.exec(name)?.[1] ?? '').replaceAll('_', ' ');

/** The account of a deal is of the same product as the page. */
function doctypeOf({ kind }: Place, { url }: Page): FrappePlace['doctype'] | undefined {
  const shown = frappePlace(url);
  if (!shown || shown.kind === kind) return shown?.doctype;
  return shown.doctype === 'CRM Deal' ? 'CRM Organization' : 'Customer';
}

async function rowOf(session: Session, doctype: string, name: string): Promise<JsonNode | undefined> {
  const path = `/api/resource/${encodeURIComponent(doctype)}/${encodeURIComponent(name)}`;
  const row = asNode(asNode(await session.json(path))?.['data']);
  // Numbered records have a number for a name.
  return String(row?.['name']) === name ? row : undefined;
}

function closeStage(fields: RecordField[], { status }: JsonNode, doctype: FrappePlace['doctype']) {
  const stage = doctype === 'Opportunity' ? CLOSED[String(status)] : undefined;
  if (!stage) return fields;
  return [
    ...fields.filter(({ key }) => key !== 'stage'),
    ...recordField('stage', 'status', String(status), stage),
  ];
}

/** Rows of a table: their own `name` is a number that Frappe gave them. */
function readProducts({ products, items }: JsonNode) {
  const names = [products, items]
    .flat()
    .map((row) => walkPath(row, 'product_name') ?? walkPath(row, 'item_name'));
  return recordField('products', 'products', sayValue(names));
}

/** Its main one; a customer of ERPNext may have none, then the first that names it. */
async function addressOf(row: JsonNode, session: Session): Promise<JsonNode | undefined> {
  const name = row['address'] ?? row['customer_primary_address'];
  if (typeof name === 'string' && name !== '') return rowOf(session, 'Address', name);
  if (row['doctype'] !== 'Customer') return undefined;
  const filters = JSON.stringify([
    ['Dynamic Link', 'link_doctype', '=', 'Customer'],
    ['Dynamic Link', 'link_name', '=', row['name']],
  ]);
  const fields = JSON.stringify(Object.keys(ADDRESS));
  const query = new URLSearchParams({ fields, filters });
  const found = walkPath(await session.json(`/api/resource/Address?${query}`), 'data');
  return Array.isArray(found) ? asNode(found[0]) : undefined;
}

/** Frappe's statuses are each company's own, with a type that is not; ERPNext says "Converted" when an order came of it. */
async function wonByType(
  row: JsonNode,
  doctype: FrappePlace['doctype'],
  session: Session,
): Promise<boolean | undefined> {
  if (doctype === 'Opportunity') return row['status'] === 'Converted';
  const status = await rowOf(session, 'CRM Deal Status', String(row['status']));
  // Before statuses had types, the shipped names were the code.
  return status && (status['type'] ?? status['name']) === 'Won';
}
