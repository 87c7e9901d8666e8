/**
 * EspoCRM 7.2 to 9. The session's own REST answers in codes; the page carries `data-name`, which layouts and
 * languages leave alone. Labels are translated, so they are kept as words and never matched on.
 */
import type { CrmAdapter, Page, Place, Reading, Session } from './adapter.ts';
import { recordField } from './record-field.ts';
import { textOf } from './text-of.ts';

const ROUTE = /^#(Account|Opportunity)\/view\/([\w-]{5,40})(?:$|[/?])/;
const KINDS = { Account: 'account', Opportunity: 'opportunity' } as const;

/** REST name → field. Amount and stage are their own codes. */
const ANSWER = {
  name: 'name',
  industry: 'sector',
  sicCode: 'naf',
  billingAddressCity: 'city',
  billingAddressPostalCode: 'postcode',
  billingAddressState: 'region',
  billingAddressCountry: 'country',
  type: 'status',
  stage: 'stage',
  amount: 'amount',
  amountCurrency: 'currency',
  closeDate: 'closeDate',
  createdAt: 'createdAt',
  assignedUserName: 'owner',
  accountName: 'account',
  description: 'description',
} as const;
/** `data-name` of a cell → field; the address is one blob and read apart. */
const CELL = {
  industry: 'sector',
  sicCode: 'naf',
  type: 'status',
  stage: 'stage',
  amount: 'amount',
  account: 'account',
  assignedUser: 'owner',
  description: 'description',
} as const;
const CODES = new Set(['stage', 'sector', 'status', 'amount']);

export const espocrm: CrmAdapter = {
  name: 'EspoCRM',

  recognises: ({ document }) =>
    document.querySelector('script[src*="client/lib/espo"], script[data-name="loader-params"]') !== null,

  placeOf({ url }) {
    const [, scope, id] = ROUTE.exec(url.hash) ?? [];
    if ((scope !== 'Account' && scope !== 'Opportunity') || !id) return undefined;
    return { kind: KINDS[scope], id };
  },

  async ask(place, session, page) {
    const scope = place.kind === 'account' ? 'Account' : 'Opportunity';
    const answer = await session.json(basePath(page) + `api/v1/${scope}/${place.id}`);
    if (!isObject(answer) || answer['id'] !== place.id) return undefined;
    return readAnswer(answer, place, await wonStages(answer, place, session, page));
  },

  read(page, place) {
    const detail = page.document.querySelector(
      `.detail[data-scope="${place.kind === 'account' ? 'Account' : 'Opportunity'}"]`,
    );
    const name = textOf(page.document.querySelector('.page-header .breadcrumb-item:last-child .title'));
    // An edit form, a dialog or a page that is still drawing: not this record.
    if (!detail || name === '' || detail.querySelector('.field input.main-element')) return undefined;
    const fields = [
      ...recordField('name', 'name', name),
      ...Object.entries(CELL).flatMap(([cell, key]) =>
        recordField(key, labelOf(detail, cell), cellText(detail, cell)),
      ),
      ...readAddress(detail),
    ];
    const account = detail.querySelector('.field[data-name="account"] a[href*="#Account/view/"]');
    const accountId = account?.getAttribute('href')?.split('/').at(-1);
    const base = { fields, ...(accountId ? { accountId } : {}) };
    return place.kind === 'account' ? base : { ...base, ...wonInPage(detail) };
  },

  stageBox: ({ document }) => document.querySelector('.detail .cell[data-name="stage"] > .field'),
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The site may live in a sub-path; the address of the single page is it. */
const basePath = ({ url }: Page) => url.pathname.replace(/[^/]*$/, '');

function readAnswer(answer: Readonly<Record<string, unknown>>, place: Place, won: Partial<Reading>): Reading {
  const fields = Object.entries(ANSWER).flatMap(([name, key]) =>
    recordField(key, name, answer[name], CODES.has(key) ? answer[name] : undefined),
  );
  const accountId = answer['accountId'];
  return {
    fields,
    ...won,
    ...(place.kind === 'opportunity' && typeof accountId === 'string' ? { accountId } : {}),
  };
}

/** A company may rename its stages; the map of probabilities then tells which of them is the win. */
async function wonStages(
  answer: Readonly<Record<string, unknown>>,
  place: Place,
  session: Session,
  page: Page,
): Promise<Partial<Reading>> {
  if (place.kind === 'account') return {};
  if (answer['stage'] === 'Closed Won') return { won: true };
  if (answer['probability'] !== 100) return { won: false };
  const map = await session.json(
    `${basePath(page)}api/v1/Metadata?key=entityDefs.Opportunity.fields.stage.probabilityMap`,
  );
  return isObject(map) ? { won: map[String(answer['stage'])] === 100 } : {};
}

const cellText = (detail: Element, cell: string): string => {
  const field = detail.querySelector(`.cell[data-name="${cell}"] > .field`);
  // "Aucun" of an empty field is a word of the interface, greyed by this class.
  if (!field || field.querySelector('.none-value')) return '';
  const numeric = field.querySelector('.numeric-text');
  return textOf(
    field.querySelector('.complex-text') ?? field.querySelector('a[href*="/view/"]') ?? numeric ?? field,
  );
};

const labelOf = (detail: Element, cell: string): string =>
  textOf(detail.querySelector(`.control-label[data-name="${cell}"]`)) || cell;

/** "street ⏎ City, Region 69005 ⏎ Country": the default address format, read only when it is clearly that. */
const CITY_LINE = /^(?<city>[^,\d]+?)(?:, (?<region>[^\d]+?))? (?<postcode>[A-Z]{0,2}-?\d{4,6})$/;

function readAddress(detail: Element) {
  const field = detail.querySelector('.cell[data-name="billingAddress"] > .field');
  const lines = [...(field?.childNodes ?? [])]
    .filter((node) => node.nodeType === 3)
    .map((node) => (node.textContent ?? '').trim());
  const { city, region, postcode } = lines.map((line) => CITY_LINE.exec(line)?.groups).find(Boolean) ?? {};
  return [
    ...recordField('city', 'billingAddress', city),
    ...recordField('region', 'billingAddress', region),
    ...recordField('postcode', 'billingAddress', postcode),
  ];
}

/** The chip's style is the stage's own setting, in any language; probability alone may be typed by hand. */
function wonInPage(detail: Element): Partial<Reading> {
  const stage = detail.querySelector('.cell[data-name="stage"] > .field');
  if (!stage) return {};
  return { won: stage.querySelector('.label-success') !== null };
}
