/**
 * Twenty. Newer builds answer the session's cookie; older ones keep a token that pages can read, which is left alone:
 * there, and where the API is on another host, the page is read by its labels. Not verified on an installation.
 */
import type { RecordField } from '#contract/record';
import type { CrmAdapter, Page, Place, Reading } from './adapter.ts';
import { findShown } from './is-shown.ts';
import { asNode, walkPath, type JsonNode } from './json-node.ts';
import { splitWords, withOwnFields } from './own-fields.ts';
import { readAnswer, type Paths } from './read-answer.ts';
import { readPairs } from './read-pairs.ts';
import { recordField } from './record-field.ts';
import { tellDeal } from './tell-deal.ts';
import { textOf } from './text-of.ts';

const ROUTE = /^\/object\/(company|opportunity)\/([\da-f-]{36})\/?$/;
const COMPANY: Paths = {
  name: 'name',
  employees: 'size',
  'address.addressCity': 'city',
  'address.addressPostcode': 'postcode',
  'address.addressState': 'region',
  'address.addressCountry': 'country',
};
const OPPORTUNITY: Paths = {
  name: 'name',
  stage: 'stage',
  'amount.currencyCode': 'currency',
  closeDate: 'closeDate',
  createdAt: 'createdAt',
  'company.name': 'account',
};
/** The last stage as it is shipped. A company that made its own has other codes: then nothing is said of a win. */
const SHIPPED = /^(NEW|SCREENING|MEETING|PROPOSAL|CUSTOMER)$/;
const MICROS = 1_000_000;

export const twenty: CrmAdapter = {
  name: 'Twenty',

  placeOf({ url }) {
    const [, object, id] = ROUTE.exec(url.pathname) ?? [];
    return id ? { kind: object === 'company' ? 'account' : 'opportunity', id } : undefined;
  },

  // Hashed classes and few attributes: with this address, a single-page root and nothing beside it are what there is.
  recognises: ({ document }) =>
    document.querySelector('#root') !== null &&
    document.querySelector('body > main, body > header, body > form') === null,

  async ask({ kind, id }, session) {
    const isAccount = kind === 'account';
    const answer = await session.json(`/rest/${isAccount ? 'companies' : 'opportunities'}/${id}?depth=1`);
    const row = asNode(walkPath(answer, isAccount ? 'data.company' : 'data.opportunity'));
    if (row?.['id'] !== id) return undefined;
    return isAccount ? { fields: withOwn(readAnswer(row, COMPANY), row) } : readOpportunity(row);
  },

  // The only names in the page: a field's element ends with the record and the field (0.3 to 2.x, read in its source, 2026-11).
  stageBox: ({ document }) => findShown(document, '[id$="-stage"]')?.parentElement ?? null,

  read({ document }: Page, _place: Place) {
    const name = recordField(
      'name',
      'name',
      textOf(findShown(document, 'h1, [data-testid="top-bar-title"]')),
    );
    const fields = readPairs(document.body).filter(({ key }) => key !== 'name');
    return name[0] && fields[0] && { fields: [...name, ...fields] };
  },
};

/** Twenty has no sector: companies add one, and its name is theirs ("industry", "secteurActivite"). */
const withOwn = (known: readonly RecordField[], row: JsonNode) => withOwnFields(known, row, splitWords);

function readOpportunity(row: JsonNode): Reading {
  // Nothing, or no number, is no amount; nor is zero.
  const amount = Number(walkPath(row, 'amount.amountMicros')) / MICROS || '';
  const stage = String(row['stage']);
  return tellDeal(
    withOwn([...readAnswer(row, OPPORTUNITY), ...recordField('amount', 'amount', amount, amount)], row),
    SHIPPED.test(stage) ? stage === 'CUSTOMER' : undefined,
    row['companyId'],
  );
}
