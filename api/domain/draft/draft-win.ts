/** Writes the finished draft of a won deal from what the page says; the customer is described, never named. */
import type { Facets } from '#contract/facets';
import type { PracticeDraft } from '#contract/practice';
import type { CrmRecord, RecordField } from '#contract/record';
import type { Lang } from '#contract/words';
import { readDate } from '../match/read-dates.ts';
import { describeCustomer } from './describe-customer.ts';
import { hideNames } from './hide-names.ts';

const TITLE = {
  fr: (what: string, customer: string) => (what ? `Gagné : ${what} pour ${customer}` : `Gagné : ${customer}`),
  en: (what: string, customer: string) => (what ? `Won: ${what} for ${customer}` : `Won: ${customer}`),
};
const TITLE_MAX = 160;
const WEEK_MS = 7 * 86_400_000;
// Longer than this, the date is of the account, not of the deal.
const WEEKS_MAX = 260;

type Draft = Pick<
  PracticeDraft,
  'kind' | 'lang' | 'title' | 'body' | 'facets' | 'customer' | 'durationWeeks'
>;

const valueOf = (fields: readonly RecordField[], key: RecordField['key']) =>
  fields.find((field) => field.key === key)?.value.trim() ?? '';

/** The names that must not appear: the account's, as the deal's page and the account's page write it. */
function namesOf({ kind, fields, account }: CrmRecord): string[] {
  const own = kind === 'account' ? [valueOf(fields, 'name')] : [valueOf(fields, 'account')];
  return [...own, valueOf(account?.fields ?? [], 'name')].filter((name) => name !== '');
}

/** Since the deal was put in; an account's own first day says nothing of a sale. */
function weeksOf({ kind, fields }: CrmRecord, now: number): number | undefined {
  const field = fields.find(({ key }) => key === 'createdAt');
  const start = field && kind === 'opportunity' && (readDate(field.code ?? '') ?? readDate(field.value));
  if (!start) return undefined;
  const weeks = Math.round((now - start) / WEEK_MS);
  return weeks >= 0 && weeks <= WEEKS_MAX ? weeks : undefined;
}

// Where a counted thing stands is for the body; the title says how many of what.
const USES =
  /^(\d.*?\p{L}{3,})[\s,–—-]+(?:(?:pour|for)\s+)?(?:(?:le|la|les|the)\s+)?(?:petits?[- ]d[ée]j\p{L}*|breakfast|accueil|réception|reception|lobby)$/iu;

/** What CRMs call a deal that nobody named: Odoo "Opportunité de" its customer, Dolibarr by a number ("(PROV12)"). */
const UNNAMED =
  /^(?:(?:l['’])?(?:opportunit[ée]|opportunity|affaire|deal|lead)|\(?\p{Lu}{2,6}[-_]?\d[\d_-]*\)?)$/iu;

/** What was sold: the deal's own name without the customer's, else the products. */
function whatWasSold(record: CrmRecord, { products = [] }: Facets): string {
  const dealName = record.kind === 'opportunity' ? valueOf(record.fields, 'name') : '';
  const said = hideNames(dealName, namesOf(record)).replace(USES, '$1');
  return /\p{L}{3}/u.test(said) && !UNNAMED.test(said) ? said : products.join(', ');
}

/** `now`: milliseconds since 1970, for the duration of the sale. */
export function draftWin(record: CrmRecord, facets: Facets, lang: Lang, now: number): Draft {
  const customer = describeCustomer(record, facets, lang);
  const what = whatWasSold(record, facets);
  const durationWeeks = weeksOf(record, now);
  return {
    kind: 'win',
    lang,
    title: TITLE[lang](what, customer).slice(0, TITLE_MAX),
    body: '',
    facets: { ...facets, stage: 'won' },
    customer,
    ...(durationWeeks === undefined ? {} : { durationWeeks }),
  };
}
