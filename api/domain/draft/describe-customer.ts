/** Says who the customer is without naming them: what they do, how good, where. */
import type { Facets } from '#contract/facets';
import type { CrmRecord } from '#contract/record';
import type { Lang } from '#contract/words';
import { nameOf } from '../map/names.ts';
import { nounOf } from './customer-nouns.ts';

const NOBODY = { fr: 'un client', en: 'a customer' };
const OF_SECTOR = {
  fr: (sector: string) => `un client (${sector})`,
  en: (sector: string) => `a customer (${sector})`,
};
const AT = { fr: 'à', en: 'in' };
const STARS = /\b([1-5])\s?(?:étoiles?|\*|stars?\b|-star)/iu;

function callCustomer(record: CrmRecord, sector: string | undefined, lang: Lang): string {
  if (sector === undefined) return NOBODY[lang];
  const text = [...record.fields, ...(record.account?.fields ?? [])].map(({ value }) => value).join('\n');
  const noun = nounOf(sector, lang, STARS.exec(text)?.[1]);
  const name = nameOf(sector)?.[lang];
  return noun ?? (name === undefined ? NOBODY[lang] : OF_SECTOR[lang](name));
}

/** "un hôtel 4 étoiles à Lyon"; "un client à Lyon" when the trade is unknown. */
export function describeCustomer(record: CrmRecord, { sector, city }: Facets, lang: Lang): string {
  const who = callCustomer(record, sector, lang);
  return city === undefined ? who : `${who} ${AT[lang]} ${city}`;
}
