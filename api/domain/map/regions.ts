/** From a city, a postcode or a directory's label to a region of the map; what it does not know stays unknown. */
import { fold } from '../text/fold.ts';
import { readTokens } from '../text/read-tokens.ts';
import { splitList, type RegionEntry } from './entry.ts';
import { REGION_SOURCES } from './region-sources.ts';

export const REGIONS: readonly RegionEntry[] = REGION_SOURCES;

const spell = (place: string) =>
  readTokens(place)
    .map(({ word }) => (word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word))
    .join(' ');

// A company's practices name the same places, units and products again and again.
const spelt = new Map<string, string>();
const SPELT_MAX = 4096;

/** "Saint-Étienne", "ST ETIENNE" and "saint etienne" are one place. */
export function spellPlace(place: string): string {
  const known = spelt.get(place);
  if (known !== undefined) return known;
  const own = spell(place);
  if (spelt.size < SPELT_MAX) spelt.set(place, own);
  return own;
}

interface Gazetteer {
  readonly places: ReadonlyMap<string, string>;
  readonly cities: ReadonlyMap<string, string>;
}

let gazetteer: Gazetteer | undefined;

function openGazetteer(): Gazetteer {
  const places = new Map<string, string>();
  const cities = new Map<string, string>();
  for (const { id, name, words, cities: towns, isPacked } of REGIONS) {
    const spellAll = (list: string) => (isPacked ? splitList(list) : splitList(list).map(spellPlace));
    for (const place of [...[name.fr, name.en, id].map(spellPlace), ...spellAll(words)]) places.set(place, id);
    for (const city of spellAll(towns)) cities.set(city, id);
  }
  return { places, cities };
}

// "LYON 3EME", "Paris 15e arrondissement", "LYON CEDEX 02", "F-69003 Lyon": the town is the words between.
const DISTRICT = /^(?:f )?\d{4,5} | (?:cedex.*|\d+(?:er|e|eme|nd|th|st|rd)?(?: arrondissement)?)$/g;
// "69 - Rhône", "Vaud (CH)": how Dolibarr and Odoo write their lists.
// "Saint-Denis (93)": of two towns of one name the number tells which.
const NUMBERED = /\s*\((\d{2}|2[AB])\)\s*$/i;
const LISTED = /^\s*(?:\d{2,3}|2[AB])\s*-\s*|\s*\([A-Z]{2}\)\s*$/g;

/** A region's or department's name, or a town. */
export function readRegion(place: string): string | undefined {
  gazetteer ??= openGazetteer();
  const department = NUMBERED.exec(place)?.[1];
  if (department !== undefined) return readPostcode(`${department}000`, 'FR');
  const town = spellPlace(place.replace(LISTED, '')).replace(DISTRICT, '');
  return gazetteer.places.get(town) ?? gazetteer.cities.get(town);
}

/** How many signs of `range` the code begins with or falls into; 0 for none. */
function fit(code: string, range: string): number {
  const [low = '', high] = range.split('-').map((end) => fold(end.trim()));
  if (high === undefined) return code.startsWith(low) && !/^[a-z]/.test(code.slice(low.length)) ? low.length : 0;
  const value = Number(code.slice(0, low.length));
  return value >= Number(low) && value <= Number(high) ? low.length : 0;
}

const SHAPES: Readonly<Record<string, RegExp>> = {
  FR: /^(?:\d{5}|2[ab]\d{3})$/,
  BE: /^\d{4}$/,
  CH: /^\d{4}$/,
  LU: /^\d{4}$/,
  GB: /^[a-z]{1,2}\d/,
};
const PREFIXES: Readonly<Record<string, string>> = { f: 'FR', b: 'BE', c: 'CH', l: 'LU' };
// Before nothing but figures: "CH1 2AB" and "L1 8JQ" are of Chester and Liverpool.
const PREFIXED = /^(fr?|be?|ch|lu?)-?(?=\d{4,5}$)/;

/** `country` (a code), or a prefix ("CH-1003"), settles what four digits alone do not: without it they stay unknown. */
export function readPostcode(postcode: string, country?: string): string | undefined {
  const written = fold(postcode).replace(/\s/g, '');
  const prefix = PREFIXED.exec(written)?.[1];
  const code = written.replace(PREFIXED, '');
  const land = prefix === undefined ? country : PREFIXES[prefix.charAt(0)];
  if (land === undefined && /^\d{4}$/.test(code)) return undefined;
  let best: { id: string; length: number } | undefined;
  for (const { id, country: own, postcodes } of REGIONS) {
    const shape = SHAPES[own === 'UK' ? 'GB' : own];
    if (!shape?.test(code) || (land !== undefined && land !== own && !(land === 'GB' && own === 'UK'))) continue;
    const length = Math.max(0, ...splitList(postcodes).map((range) => fit(code, range)));
    if (length > (best?.length ?? 0)) best = { id, length };
  }
  return best?.id;
}
