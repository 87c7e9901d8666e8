/** What a record says, weighted by where it says it; names of customers and people are left out, and so is what every page has. */
import type { GlossaryEntry } from '#contract/company';
import type { Facets } from '#contract/facets';
import type { CrmRecord, RecordField } from '#contract/record';
import { LANGS, type Lang } from '#contract/words';
import { detectLang } from '../text/detect-lang.ts';
import { createWords, readWords, type Words } from '../text/read-words.ts';
import { ownTerm, termIn } from '../text/word-rows.ts';
import { addConcepts } from '../map/add-concepts.ts';
import { Concepts } from '../map/concepts.ts';
import { createDenials, muteDenied, type Denials } from '../map/denials.ts';
import { ENTRIES, placeOfEntry } from '../map/entries.ts';
import { hearClues } from '../map/hear-clues.ts';
import type { Conclusion } from './conclusion.ts';
import { concludeFromStage } from './conclude-from-stage.ts';
import { readFacets } from './facets.ts';
import { textOfField } from './form-fields.ts';
import { addGlossaryConcepts, findGlossary } from './glossary.ts';
import { compareYears } from './compare-years.ts';
import { customerNames, fieldsOf } from './record-fields.ts';
import { concludeFromRival } from './rival-signs.ts';
import { concludeFromField, isSilent } from './rules.ts';
import { SaidWords } from './said-words.ts';
import { concludeFromStageName } from './stage-names.ts';
import { concludeFromChange } from './trend.ts';

export interface Context {
  /** Of each language that the page may be in. */
  readonly spoken: SaidWords;
  readonly concepts: Concepts;
  readonly facets: Facets;
}

/**
 * What is written in a free field was written for this very case; a label of a list is shared by thousands of records. Stages are
 * lists too, but the page stands at one of them now, and people lengthen them ("En test, fin le 9/12").
 */
const FIELD_WEIGHTS: Partial<Record<RecordField['key'], number>> = {
  description: 1,
  name: 1,
  other: 0.9,
  tags: 0.8,
  stage: 0.9,
  products: 0.5,
  sector: 0.5,
  competitor: 0.5,
  agreement: 0.6,
  status: 0.4,
};
/** A company's name tells the trade ("Brasserie du Port"), seldom more. */
const NAME_WEIGHT = 0.5;
const SECTOR_STRENGTH = 1.6;

// One for all texts: each is heard before the next is read.
const sheet = createWords();
const inName = new Concepts();

function langOfPage(fields: readonly RecordField[]): Lang | undefined {
  const text = fields.map(({ label, value }) => `${label}: ${value}`).join('\n');
  return detectLang(text, readWords(text, sheet));
}

const langsOf = (lang: Lang | undefined): readonly Lang[] => (lang ? [lang] : LANGS);

/** A field's own words tell its language; a short one speaks the page's. */
function langOf(text: string, words: Words, page: Lang | undefined): readonly Lang[] {
  return langsOf(detectLang(text, words) ?? page);
}

/** The names' own words, as terms. */
type Silent = ReadonlySet<number>;

function readSilent(names: readonly string[]): Silent {
  const silent = new Set<number>();
  for (const name of names) {
    const { count, numbers } = readWords(name, sheet);
    for (let at = 0; at < count; at += 1) silent.add(ownTerm(numbers[at] ?? 0));
  }
  return silent;
}

type Mutable = {
  spoken: SaidWords;
  concepts: Concepts;
  denials: Denials;
};

function hear(context: Mutable, text: string, weight: number, page: Lang | undefined, silent: Silent): void {
  const words = readWords(text, sheet);
  for (const lang of langOf(text, words, page)) {
    addConcepts(context.concepts, text, words, lang, weight, context.denials);
    for (let at = 0; at < words.count; at += 1) {
      const word = words.numbers[at] ?? 0;
      const term = silent.has(ownTerm(word)) ? 0 : termIn(word, lang);
      if (term > 0) context.spoken.put(term, weight, text, words.starts[at] ?? 0, words.ends[at] ?? 0);
    }
  }
}

/** Only the trade is believed of a name: "Résidence de la Gare" is no railway station in works. */
function hearName(context: Mutable, name: string, page: Lang | undefined): void {
  inName.clear();
  const words = readWords(name, sheet);
  for (const lang of langsOf(page)) addConcepts(inName, name, words, lang, NAME_WEIGHT);
  for (const entry of inName.entries)
    if (ENTRIES[entry]?.kind === 'sector') context.concepts.add(entry, inName.strengthOf(entry));
}

export function readContext(record: CrmRecord, glossary: readonly GlossaryEntry[], now: number): Context {
  const facets = readFacets(record, glossary);
  const fields = fieldsOf(record);
  const page = langOfPage(fields);
  const names = customerNames(record);
  const silent = readSilent(names);
  const context: Mutable = {
    spoken: new SaidWords(),
    concepts: new Concepts(),
    denials: createDenials(),
  };
  const conclude = (conclusion: Conclusion) =>
    conclusion.forEach(([id, strength]) => {
      context.concepts.addId(id, strength);
      // A figure or a name in its own field is no hearsay: a note that denies it takes nothing back.
      context.denials.said.add(placeOfEntry(id) ?? -1);
    });
  for (const field of fields) {
    const isCustomersName = names.includes(field.value.trim());
    if (!isCustomersName) conclude(concludeFromField(field, now));
    if (isSilent(field, now)) continue;
    const weight = FIELD_WEIGHTS[field.key];
    if (weight !== undefined && !isCustomersName) hear(context, textOfField(field), weight, page, silent);
    if (field.key === 'stage') conclude(concludeFromStageName(field.value));
    if (weight !== undefined && !isCustomersName)
      addGlossaryConcepts(context.concepts, findGlossary(field.value, glossary), weight);
  }
  for (const change of compareYears(fields)) conclude(concludeFromChange(change));
  for (const name of names) hearName(context, name, page);
  const { terms, weights } = context.spoken;
  hearClues(context.concepts, terms, (place) => weights[place] ?? 0, langsOf(page));
  muteDenied(context.concepts, context.denials);
  conclude(concludeFromRival(fields, context.concepts, now));
  conclude(concludeFromStage(facets.stage));
  if (facets.sector) context.concepts.addId(facets.sector, SECTOR_STRENGTH);
  const { spoken, concepts } = context;
  return { spoken, concepts, facets };
}
