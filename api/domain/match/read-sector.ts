/** The sector of a record: by its code, by its label, then by telling words; a guess too weak is no sector. */
import type { CrmRecord, RecordField } from '#contract/record';
import { LANGS } from '#contract/words';
import { detectLang } from '../text/detect-lang.ts';
import { createWords, readWords } from '../text/read-words.ts';
import { addConcepts } from '../map/add-concepts.ts';
import { Concepts } from '../map/concepts.ts';
import { ENTRIES, findEntry } from '../map/entries.ts';
import { namesNoSector, sectorLikeLabel, sectorOfLabel, sectorOfNaf } from '../map/sectors.ts';
import { customerFields, valuesOf } from './record-fields.ts';
import type { Told } from './told.ts';

// A trade's own word, if nobody else's: a company's name seldom says more.
const CERTAIN = 0.32;
// To narrow what the page says itself, only a clear word will do.
const NARROWING = 0.5;
/** What a text is worth as a sign of the trade: a sector field names it, a description may speak of the customer's customers. */
const SIGNS = { sector: 1.5, tags: 1, name: 1, status: 0.8, description: 0.5 };

type Sector = Told<string> | undefined;

/** "Me Boucher", "M. Boulanger": whoever is called so is no butcher, nor a baker. */
const SURNAME = /(?<![\p{L}.])(?:M|Mr|Mrs|Ms|Mme|Mlle|Me|Maître|Dr)\.?\s+\p{Lu}[\p{L}-]+/gu;

// One of each for all texts: each is heard before the next is read.
const sheet = createWords();
const inLang = new Concepts();
const inText = new Concepts();

/** Holds until the next text is heard. */
function hear(text: string, key: SpokenKey): Concepts {
  inText.clear();
  const words = readWords(text, sheet);
  const weight = SIGNS[key];
  // A company's name gives no sign of its language ("Hôtel Mercure Part-Dieu"); both are tried, and the same word does not count twice.
  const lang = key === 'name' ? undefined : detectLang(text, words);
  for (const one of lang ? [lang] : LANGS) {
    inLang.clear();
    addConcepts(inLang, text, words, one, weight);
    for (const entry of inLang.entries) {
      const more = inLang.strengthOf(entry) - inText.strengthOf(entry);
      if (more > 0) inText.add(entry, more);
    }
  }
  return inText;
}

/** What the page calls the sector, without the words of a list that say of none and would mislead. */
const sectorFields = (record: CrmRecord) =>
  valuesOf(record, 'sector').filter(({ code, value }) => !namesNoSector(code ?? value));

/** The first field that `read` makes a sector of. */
function firstTold(
  fields: readonly RecordField[],
  by: Told<string>['by'],
  read: (field: RecordField) => string | undefined,
): Sector {
  for (const field of fields) {
    const value = read(field);
    if (value !== undefined) return { value, field, by };
  }
  return undefined;
}

/** Amid words only what is written as a code is one: "52.10 Warehousing" is, "loi 1901" and "CP 209" are not. */
const WRITTEN_CODE = /^\s*[A-U]?\d{2}\.?\d{1,2}|\b\d{2}\.\d{1,2}|\b\d{4}[A-Z]\b/;

/** Four digits in a field for SIC may be America's own code, which has other numbers for all trades. */
const isAmerican = ({ label, value }: RecordField) => /sic/i.test(label) && /^\s*\d{4}\s*$/.test(value);

const nafOf = (field: RecordField) =>
  isAmerican(field) ? undefined : sectorOfNaf(`${field.code ?? ''} ${field.value}`);

function sectorByCode(record: CrmRecord): Sector {
  const coded = [...sectorFields(record), ...valuesOf(record, 'tags')];
  return (
    firstTold(coded, 'code', ({ code }) => (code === undefined ? undefined : sectorOfLabel(code))) ??
    firstTold(valuesOf(record, 'naf'), 'code', nafOf) ??
    firstTold(sectorFields(record), 'code', (field) =>
      WRITTEN_CODE.test(field.value) ? nafOf(field) : undefined,
    )
  );
}

/** Of several labels in one ("Métallurgie (CP 209)", "Santé - Clinique") the known one decides, if there is but one. */
function sectorAmid(label: string): string | undefined {
  const known = new Set(label.split(/[()|>]|\s[-–:]\s/).flatMap((part) => sectorOfLabel(part) ?? []));
  return known.size === 1 ? [...known][0] : undefined;
}

function sectorByLabel(record: CrmRecord): Sector {
  const fields = [...sectorFields(record), ...valuesOf(record, 'tags'), ...valuesOf(record, 'status')];
  const whole = firstTold(fields, 'label', ({ value }) =>
    [value, ...value.split(/[;,]/)].map(sectorOfLabel).find((sector) => sector !== undefined),
  );
  const stated = sectorFields(record).slice(0, 1);
  return (
    whole ??
    firstTold(stated, 'label', ({ value }) => sectorAmid(value)) ??
    firstTold(stated, 'label', ({ value }) => sectorLikeLabel(value))
  );
}

const PARENTS = new Set(ENTRIES.map(({ parent }) => parent));
const isChildOf = (child: string, parent: string) => findEntry(child)?.parent === parent;

type SpokenKey = keyof typeof SIGNS;
const fieldsOfKey = (record: CrmRecord, key: SpokenKey) => {
  if (key === 'name') return customerFields(record);
  return key === 'sector' ? sectorFields(record) : valuesOf(record, key);
};

const total = new Concepts();

function sectorByWords(record: CrmRecord, keys: readonly SpokenKey[], least: number): Sector {
  total.clear();
  const loudest = new Map<string, { readonly field: RecordField; readonly strength: number }>();
  for (const key of keys) {
    for (const field of fieldsOfKey(record, key)) {
      const heard = hear(key === 'name' ? field.value.replace(SURNAME, '') : field.value, key);
      for (const entry of heard.entries) {
        const { id, kind } = ENTRIES[entry] ?? {};
        if (id === undefined || kind !== 'sector') continue;
        const strength = heard.strengthOf(entry);
        total.add(entry, strength);
        if (strength > (loudest.get(id)?.strength ?? 0)) loudest.set(id, { field, strength });
      }
    }
  }
  const sectors = [...total].filter(([, strength]) => strength >= least);
  const [best, ...others] = sectors.toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
  if (best === undefined) return undefined;
  // "Hôtel" says hospitality and hotel alike: the narrower is the one meant.
  const value = others.find((other) => isChildOf(other, best)) ?? best;
  const field = loudest.get(value)?.field;
  return field && { value, field, by: 'words' };
}

/** These say whose it is, not what is done there: a public "Lycée" is a school, an "Association" with a crèche a nursery. */
const OWNERS: ReadonlySet<string> = new Set(['public-admin', 'association', 'social']);

/** The narrowest that agrees: a label's broad "Health" gives way to the code's, or the name's, "nursing home". */
export function readSector(record: CrmRecord): Sector {
  const byCode = sectorByCode(record);
  const byLabel = sectorByLabel(record);
  if (byCode && byLabel && isChildOf(byLabel.value, byCode.value)) return byLabel;
  const settled = byCode ?? byLabel;
  const told = settled ?? sectorByWords(record, ['sector', 'tags', 'name', 'status', 'description'], CERTAIN);
  if (told && told.by !== 'code' && OWNERS.has(told.value))
    return sectorByWords(record, ['name'], NARROWING) ?? told;
  if (settled === undefined || !PARENTS.has(settled.value)) return told;
  const narrower = sectorByWords(record, ['tags', 'name', 'description'], NARROWING);
  return narrower && isChildOf(narrower.value, settled.value) ? narrower : settled;
}
