/** From a city, a postcode or a directory's label to a region of the map; what it does not know stays unknown. */
import { fold } from '../text/fold.ts';
import { readTokens } from '../text/read-tokens.ts';
import { splitList, type RegionEntry } from './entry.ts';
import regions from './regions.json' with { type: 'json' };

export const REGIONS: readonly RegionEntry[] = regions;

/** "Saint-Étienne", "ST ETIENNE" and "saint etienne" are one place. */
export function spellPlace(place: string): string {
  return readTokens(place)
    .map(({ word }) => (word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word))
    .join(' ');
}

interface Gazetteer {
  readonly places: ReadonlyMap<string, string>;
  readonly cities: ReadonlyMap<string, string>;
}

let gazetteer: Gazetteer | undefined;

function openGazetteer(): Gazetteer {
  const places = new Map<string, string>();
  const cities = new Map<string, string>();
  for (const { id, name, words, cities: towns } of REGIONS) {
    for (const place of [name.fr, name.en, id, ...splitList(words)]) places.set(spellPlace(place), id);
    for (const city of splitList(towns)) cities.set(spellPlace(city), id);
  }
  return { places, cities };
}

// "LYON 3EME", "PARIS 11", "LYON CEDEX 02": the town is what stands before.
const DISTRICT = / (?:cedex.*|\d+(?:er|e|eme|nd|th|st|rd)?)$/;

/** A region's or department's name, a town, or a text that ends with one. */
export function readRegion(place: string): string | undefined {
  gazetteer ??= openGazetteer();
  const spelt = spellPlace(place).replace(DISTRICT, '');
  return gazetteer.places.get(spelt) ?? gazetteer.cities.get(spelt);
}

function isWithin(code: string, range: string): boolean {
  const [low = '', high] = range.split('-').map((end) => end.trim());
  if (high === undefined) return code.startsWith(fold(low));
  const value = Number(code.slice(0, low.length));
  return value >= Number(low) && value <= Number(high);
}

const SHAPES: Readonly<Record<string, RegExp>> = { FR: /^\d{5}$/, BE: /^\d{4}$/, CH: /^\d{4}$/, LU: /^\d{4}$/, UK: /^[a-z]{1,2}\d/, GB: /^[a-z]{1,2}\d/ };

/** `country` (a code) settles what four digits alone cannot; without it France is tried, then the others in order. */
export function readPostcode(postcode: string, country?: string): string | undefined {
  const code = fold(postcode).replace(/^(?:f|b|ch|l)-/, '').replace(/\s/g, '');
  const known = country ? REGIONS.filter((region) => region.country === country) : REGIONS;
  return known.find(
    ({ country: own, postcodes }) => SHAPES[own]?.test(code) && splitList(postcodes).some((range) => isWithin(code, range)),
  )?.id;
}
