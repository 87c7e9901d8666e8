/** The edit form of Dolibarr, fetched and never sent: ids and codes that the card shows only as words. */
import type { RecordField } from '#contract/record';
import type { Page, Place, Reading } from './adapter.ts';
import { recordField } from './record-field.ts';
import { textOf } from './text-of.ts';

/** `opp_status` of `llx_c_lead_status`: 6 is won in every installation, 7 lost. */
const WON_ID = '6';
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
  if (!form || followsNoDeal(form)) return undefined;
  const fields = Object.entries(kind === 'account' ? ACCOUNT : PROJECT).flatMap(([name, key]) =>
    readControl(form, name, key),
  );
  if (kind === 'account') return { fields };
  const stage = valueOf(control(form, 'opp_status'));
  const accountId = valueOf(control(form, 'socid'));
  return {
    fields,
    ...(NOTHING.has(stage) ? {} : { won: stage === WON_ID }),
    ...(NOTHING.has(accountId) ? {} : { accountId }),
  };
}

/** Projects are also for work: a box tells, where the company has it. */
const followsNoDeal = (form: Element) =>
  form.querySelector('input[name="usage_opportunity"]:not([checked])') !== null;

const control = (form: Element, name: string) =>
  form.querySelector(`input[name="${name}"], select[name="${name}"]`);

/** A choice is read as its word with its id as code; what is typed is read as it is. */
function readControl(form: Element, name: string, key: RecordField['key']): RecordField[] {
  const element = control(form, name);
  if (!element || element.localName !== 'select') return recordField(key, name, valueOf(element));
  const chosen = [...element.querySelectorAll('option[selected]')].filter(
    (option) => !NOTHING.has(option.getAttribute('value') ?? ''),
  );
  return recordField(
    key,
    name,
    chosen.map(textOf).join(', '),
    chosen.length === 1 ? chosen[0]?.getAttribute('value') : undefined,
  );
}

function valueOf(element: Element | null): string {
  if (element?.localName === 'select')
    return element.querySelector('option[selected]')?.getAttribute('value') ?? '';
  return element?.getAttribute('value') ?? '';
}
