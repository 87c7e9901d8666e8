/** The record as schema.org words in a marked `script` (`docs/markup.md`). Anything that is not as described is left out. */
import type { RecordField } from '#contract/record';
import type { Place, Reading } from './adapter.ts';
import { asNode, sayValue, walkPath, type JsonNode } from './json-node.ts';
import { recordField } from './record-field.ts';

/** Field of the contract → path in the node. */
const ORGANISATION = {
  name: 'name',
  sector: 'industry',
  naf: 'isicV4',
  size: 'numberOfEmployees',
  city: 'address.addressLocality',
  postcode: 'address.postalCode',
  region: 'address.addressRegion',
  country: 'address.addressCountry',
  tags: 'keywords',
  description: 'description',
  owner: 'seller.name',
  competitor: 'competitor',
  agreement: 'agreement',
} as const;
const ORDER = {
  name: 'name',
  stage: 'orderStatus',
  amount: 'price',
  currency: 'priceCurrency',
  products: 'orderedItem',
  createdAt: 'orderDate',
  description: 'description',
  owner: 'seller.name',
  competitor: 'competitor',
  agreement: 'agreement',
  tags: 'keywords',
} as const;

export function readJsonLd(text: string, { kind }: Place): Reading | undefined {
  const node = parse(text);
  if (!node) return undefined;
  if (kind === 'account') return readingOf(readFields(node, ORGANISATION));
  const reading = readingOf(readFields(node, ORDER));
  const customer = asNode(node['customer']);
  const id = String(sayValue(customer?.['identifier']));
  if (!reading || !customer || id === '') return reading;
  return { ...reading, account: { id: id.slice(0, 200), fields: readFields(customer, ORGANISATION) } };
}

function parse(text: string): JsonNode | undefined {
  try {
    return asNode(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const readingOf = (fields: RecordField[]): Reading | undefined =>
  fields.length > 0 ? { fields } : undefined;

function readFields(
  node: JsonNode,
  paths: Readonly<Partial<Record<RecordField['key'], string>>>,
): RecordField[] {
  return Object.entries(paths).flatMap(([key, path]) =>
    // The keys of the tables above are keys of the contract; `Object.entries` forgets it.
    recordField(key as RecordField['key'], path, sayValue(walkPath(node, path))),
  );
}
