/** The record as schema.org words in a marked `script` (`docs/markup.md`). Anything that is not as described is left out. */
import type { RecordField } from '#contract/record';
import type { Place, Reading } from './adapter.ts';
import { asNode, parseJson, sayValue } from './json-node.ts';
import { readAnswer, type Paths } from './read-answer.ts';

const BOTH: Paths = {
  name: 'name',
  description: 'description',
  'seller.name': 'owner',
  competitor: 'competitor',
  agreement: 'agreement',
  keywords: 'tags',
};
const ORGANISATION: Paths = {
  ...BOTH,
  industry: 'sector',
  isicV4: 'naf',
  numberOfEmployees: 'size',
  'address.addressLocality': 'city',
  'address.postalCode': 'postcode',
  'address.addressRegion': 'region',
  'address.addressCountry': 'country',
};
const ORDER: Paths = {
  ...BOTH,
  orderStatus: 'stage',
  price: 'amount',
  priceCurrency: 'currency',
  orderedItem: 'products',
  orderDate: 'createdAt',
};

export function readJsonLd(text: string, { kind }: Place): Reading | undefined {
  const node = asNode(parseJson(text));
  if (!node) return undefined;
  if (kind === 'account') return readingOf(readAnswer(node, ORGANISATION));
  const reading = readingOf(readAnswer(node, ORDER));
  const customer = asNode(node['customer']);
  const id = String(sayValue(customer?.['identifier']));
  if (!reading || !customer || id === '') return reading;
  return { ...reading, account: { id: id.slice(0, 200), fields: readAnswer(customer, ORGANISATION) } };
}

const readingOf = (fields: RecordField[]): Reading | undefined =>
  fields.length > 0 ? { fields } : undefined;
