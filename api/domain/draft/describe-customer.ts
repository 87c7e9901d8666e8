/** Says who the customer is without naming them: what they are, how many stars, where. */
import type { Facets } from '#contract/facets';
import type { CrmRecord } from '#contract/record';
import type { Lang } from '#contract/words';
import nouns from './customer-nouns.json' with { type: 'json' };

const NOBODY = { fr: 'un client', en: 'a customer' };
const NOUNS = new Map<string, Readonly<Record<Lang, string>>>(Object.entries(nouns));
const STARS = /(?<![\d.,])([1-5])(?:\s?étoiles?|\s?\*|[\s-]stars?)/iu;
// Elsewhere stars are a rating of the month, not what the customer is.
const STARRED = new Set(['hospitality', 'hotel', 'camping', 'holiday-residence', 'restaurant']);

function starsOf(record: CrmRecord): string | undefined {
  const text = [...record.fields, ...(record.account?.fields ?? [])].map((field) => field.value).join('\n');
  return STARS.exec(text)?.[1];
}

function addStars(noun: string, stars: string, lang: Lang): string {
  if (lang === 'en') return noun.replace(/^an? /, `a ${stars}-star `);
  return `${noun} ${stars} étoile${stars === '1' ? '' : 's'}`;
}

/** French contracts "à Le Mans" and "à Les Ulis". */
function placeIn(city: string, lang: Lang): string {
  if (lang === 'en') return `in ${city}`;
  return `à ${city}`.replace(/^à le /i, 'au ').replace(/^à les /i, 'aux ');
}

/** "un hôtel 4 étoiles à Lyon"; "un client à Lyon" when the trade is unknown. */
export function describeCustomer(record: CrmRecord, { sector = '', city }: Facets, lang: Lang): string {
  const noun = NOUNS.get(sector)?.[lang] ?? NOBODY[lang];
  const stars = STARRED.has(sector) ? starsOf(record) : undefined;
  const who = stars === undefined ? noun : addStars(noun, stars, lang);
  return city ? `${who} ${placeIn(city, lang)}` : who;
}
