/** Writes the question of a deal that stands still from what is known of it; the customer is described, never named. */
import type { Facets } from '#contract/facets';
import type { QuestionDraft } from '#contract/question';
import type { CrmRecord } from '#contract/record';
import type { Lang, Stage } from '#contract/words';
import { describeCustomer } from '../draft/describe-customer.ts';
import { hideNames } from '../draft/hide-names.ts';

const TITLE_MAX = 160;

const HOW: Readonly<Record<Lang, Readonly<Record<Stage | 'any', string>>>> = {
  fr: {
    prospect: 'Comment ouvrir la porte',
    qualify: 'Comment avancer après le premier rendez-vous',
    propose: 'Comment obtenir une réponse à la proposition',
    negotiate: 'Comment conclure la négociation',
    won: 'Comment bien démarrer',
    lost: 'Comment revenir',
    customer: 'Comment aller plus loin',
    renewal: 'Comment renouveler',
    'at-risk': 'Comment garder ce client',
    any: 'Comment avancer',
  },
  en: {
    prospect: 'How to open the door',
    qualify: 'How to move on after the first meeting',
    propose: 'How to get an answer to the proposal',
    negotiate: 'How to close the negotiation',
    won: 'How to start well',
    lost: 'How to come back',
    customer: 'How to go further',
    renewal: 'How to renew',
    'at-risk': 'How to keep this customer',
    any: 'How to move on',
  },
};
const WITH = { fr: 'chez', en: 'with' };
const AGAINST = { fr: 'face à', en: 'against' };

/** The names that must not appear: the account's, as the deal's page and the account's page write it. */
export function namesOf({ kind, fields, account }: CrmRecord): string[] {
  const valueOf = (list: typeof fields, key: 'name' | 'account') =>
    list.find((field) => field.key === key)?.value.trim() ?? '';
  const own = valueOf(fields, kind === 'account' ? 'name' : 'account');
  return [own, valueOf(account?.fields ?? [], 'name')].filter((name) => name !== '');
}

export function draftQuestion(
  record: CrmRecord,
  facets: Facets,
  lang: Lang,
): Pick<QuestionDraft, 'title' | 'facets' | 'lang'> {
  const customer = describeCustomer(record, facets, lang);
  const against = facets.competitor === undefined ? '' : ` ${AGAINST[lang]} ${facets.competitor}`;
  const title = `${HOW[lang][facets.stage ?? 'any']} ${WITH[lang]} ${customer}${against}${lang === 'fr' ? ' ?' : '?'}`;
  return { title: title.slice(0, TITLE_MAX), facets, lang };
}

/** What a person wrote themselves, without the customer's name that slipped in. */
export function withoutCustomer(text: string, record: CrmRecord): string {
  return hideNames(text, namesOf(record));
}
