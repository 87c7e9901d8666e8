/** Finds the one site that a record is about, on the device; in any doubt it finds none. */
import type { SiteTraits } from './site-traits.ts';

export interface KnownSite {
  readonly id: string;
  readonly traits: SiteTraits;
}

/** Two names are one when they share all but a word in five; a name of one word must be the same. */
const NAME_LIKENESS = 0.8;

function likenNames(one: readonly string[], other: readonly string[]): number {
  const shared = one.filter((word) => other.includes(word)).length;
  return shared / Math.max(1, one.length + other.length - shared);
}

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;
const agree = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one === other;

/** What cannot be true of one place: two company numbers, two postcodes, two towns where no postcode says more. */
function contradicts(record: SiteTraits, site: SiteTraits): boolean {
  if (differ(record.siren, site.siren) || differ(record.postcode, site.postcode)) return true;
  return !agree(record.postcode, site.postcode) && differ(record.city, site.city);
}

/** 0: not the same. A number, a domain or a name, each together with a place, or a place that nobody gave. */
function likenSite(record: SiteTraits, site: SiteTraits): number {
  if (contradicts(record, site)) return 0;
  const placed = agree(record.postcode, site.postcode) || agree(record.city, site.city);
  const name = likenNames(record.words, site.words);
  const named = record.words.length > 0 && name >= NAME_LIKENESS;
  if (agree(record.siren, site.siren)) return 3 + name + Number(placed);
  if (agree(record.domain, site.domain)) return placed || named ? 2 + name + Number(placed) : 0;
  // A chain gives all its houses one name: without a place, a name alone is a guess.
  return named && placed ? 1 + name : 0;
}

/** `undefined` when none fits, and when two fit equally well. */
export function matchSite(record: SiteTraits, sites: readonly KnownSite[]): string | undefined {
  let best: { readonly id: string; readonly likeness: number } | undefined;
  let isDoubtful = false;
  for (const { id, traits } of sites) {
    const likeness = likenSite(record, traits);
    if (likeness === 0 || likeness < (best?.likeness ?? 0)) continue;
    isDoubtful = likeness === best?.likeness;
    best = { id, likeness };
  }
  return isDoubtful ? undefined : best?.id;
}
