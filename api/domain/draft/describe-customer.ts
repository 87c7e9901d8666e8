/** Says who the customer is without naming them: what they do, how big, where. */
import type { Facets } from '#contract/facets';
import type { CrmRecord } from '#contract/record';
import type { Lang } from '#contract/words';
import { nameOf } from '../map/names.ts';

const NOBODY = { fr: 'un client', en: 'a customer' };
const AT = { fr: 'à', en: 'in' };
const STARS = /\b([1-5])\s?(?:étoiles?|\*|stars?|-star)/iu;
const ARTICLE_EN = /^[aeio]/i;

function nounOf(sector: string, lang: Lang): string {
  const name = nameOf(sector)?.[lang] ?? '';
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** "un hôtel 4 étoiles à Lyon"; "un client à Lyon" when the trade is unknown. */
export function describeCustomer(record: CrmRecord, facets: Facets, lang: Lang): string {
  const noun = facets.sector === undefined ? '' : nounOf(facets.sector, lang);
  const text = [...record.fields, ...(record.account?.fields ?? [])].map((field) => field.value).join(' ');
  const stars = STARS.exec(text)?.[1];
  const starred = stars === undefined ? '' : lang === 'fr' ? ` ${stars} étoiles` : `${stars}-star `;
  const who =
    noun === ''
      ? NOBODY[lang]
      : lang === 'fr'
        ? `un client du secteur ${noun}${starred}`
        : describeEnglish(noun, starred);
  return facets.city ? `${who} ${AT[lang]} ${facets.city}` : who;
}

function describeEnglish(noun: string, starred: string): string {
  const phrase = `${starred}${noun}`;
  return `${ARTICLE_EN.test(phrase) ? 'an' : 'a'} ${phrase}`;
}
