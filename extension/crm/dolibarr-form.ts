/** The edit form of Dolibarr, fetched and never sent: ids and codes that the card shows only as words. */
import type { RecordField } from '#contract/record';
import type { Page, Place, Reading } from './adapter.ts';
import { recordField } from './record-field.ts';
import { tellDeal } from './tell-deal.ts';
import { textOf } from './text-of.ts';

/** The code of `llx_c_lead_status`, or its id where an old form has no code: 6 is won in every installation. */
const WON = new Set(['WON', '6']);
const NOTHING = new Set(['', '0', '-1']);

const ACCOUNT = {
  name: 'name',
  zipcode: 'postcode',
  town: 'city',
  idprof3: 'naf',
  effectif_id: 'size',
  typent_id: 'status',
  state_id: 'region',
  country_id: 'country',
  'custcats[]': 'tags',
  'commercial[]': 'owner',
  // By these an account is known as one of an agreement's sites.
  url: 'other',
  idprof1: 'other',
} as const;
/** The account's name is the card's: here it has the type of the third party behind it. */
const PROJECT = {
  title: 'name',
  opp_status: 'stage',
  opp_amount: 'amount',
  'categories[]': 'tags',
} as const;

export function readForm({ document }: Page, { kind }: Place): Reading | undefined {
  const form = [...document.querySelectorAll('form')].find((each) =>
    control(each, kind === 'account' ? 'name' : 'title'),
  );
  // No right to edit: the page is the card again, without this form.
  if (!form || (kind === 'opportunity' && !followsDeal(form))) return undefined;
  const fields = Object.entries(kind === 'account' ? ACCOUNT : PROJECT).flatMap(([name, key]) =>
    readControl(form, name, key),
  );
  if (kind === 'account') return { fields };
  const stage = fields.find(({ key }) => key === 'stage')?.code;
  const accountId = valueOf(control(form, 'socid'));
  return tellDeal(
    fields,
    stage === undefined ? undefined : WON.has(stage),
    NOTHING.has(accountId) ? undefined : accountId,
  );
}

/** Projects are also for work: a box tells, and there is no status where the company follows no opportunities. */
const followsDeal = (form: Element) =>
  control(form, 'opp_status') !== null &&
  form.querySelector('input[name="usage_opportunity"]:not([checked])') === null;

const control = (form: Element, name: string) =>
  form.querySelector(`input[name="${name}"], select[name="${name}"]`);

/** A choice is read as its word with its code, or its id; what is typed is read as it is, an id that nobody sees never. */
function readControl(form: Element, name: string, key: RecordField['key']): RecordField[] {
  const element = control(form, name);
  if (!element || element.matches('[type=hidden]') || (key === 'naf' && isOtherNumber(element))) return [];
  if (element.localName !== 'select') return recordField(key, name, valueOf(element));
  const chosen = [...element.querySelectorAll('option[selected]')].filter(
    (option) => !NOTHING.has(option.getAttribute('value') ?? ''),
  );
  const [only, ...others] = chosen;
  const code =
    others.length > 0 ? undefined : (only?.getAttribute('elemcode') ?? only?.getAttribute('value'));
  return recordField(key, name, chosen.map(textOf).join(', '), code);
}

/** The third number is the trade's in some countries only; its label says so by the same letters in every language. */
function isOtherNumber(element: Element | null): boolean {
  const label = textOf(element?.closest('td')?.previousElementSibling);
  return label !== '' && !/\b(NAF|APE|NACE|CNAE|SIC)\b/.test(label);
}

const valueOf = (element: Element | null) =>
  (element?.querySelector('option[selected]') ?? element)?.getAttribute('value') ?? '';
