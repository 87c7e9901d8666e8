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
const inTrade = new Concepts();

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

/** A text, how much its field counts, and the language of its page. */
interface Spoken {
  readonly text: string;
  readonly weight: number;
  readonly page: Lang | undefined;
}

function putWords(spoken: SaidWords, { text, weight, page }: Spoken, words: Words, silent: Silent): void {
  for (const lang of langOf(text, words, page))
    for (let at = 0; at < words.count; at += 1) {
      const word = words.numbers[at] ?? 0;
      const term = silent.has(ownTerm(word)) ? 0 : termIn(word, lang);
      if (term > 0) spoken.put(term, weight, text, words.starts[at] ?? 0, words.ends[at] ?? 0);
    }
}

function hear({ spoken, concepts, denials }: Mutable, field: Spoken, silent: Silent): void {
  const { text, weight, page } = field;
  const words = readWords(text, sheet);
  for (const lang of langOf(text, words, page)) addConcepts(concepts, text, words, lang, weight, denials);
  putWords(spoken, field, words, silent);
}

/** Only the trade is believed of names and of labels of trades: neither "Résidence de la Gare" nor "Legal services" is a case. */
function hearTrade({ concepts }: Mutable, { text, weight, page }: Spoken): void {
  inTrade.clear();
  const words = readWords(text, sheet);
  for (const lang of langOf(text, words, page)) addConcepts(inTrade, text, words, lang, weight);
  for (const entry of inTrade.entries)
    if (ENTRIES[entry]?.kind === 'sector') concepts.add(entry, inTrade.strengthOf(entry));
}

function hearWords({ concepts, spoken: { terms, weights } }: Mutable, page: Lang | undefined): void {
  hearClues(concepts, terms, (place) => weights[place] ?? 0, langsOf(page));
}

function hearLabel(context: Mutable, trade: Spoken, silent: Silent): void {
  hearTrade(context, trade);
  putWords(context.spoken, trade, readWords(trade.text, sheet), silent);
}

export function readContext(record: CrmRecord, glossary: readonly GlossaryEntry[], now: number): Context {
  const facets = readFacets(record, glossary);
  const fields = fieldsOf(record);
  const page = langOfPage(fields);
  const names = customerNames(record);
  const silent = readSilent(names);
  const context: Mutable = { spoken: new SaidWords(), concepts: new Concepts(), denials: createDenials() };
  const conclude = (conclusion: Conclusion) =>
    conclusion.forEach(([id, strength]) => {
      context.concepts.addId(id, strength);
      // A figure or a name in its own field is no hearsay: a note that denies it takes nothing back.
      context.denials.said.add(placeOfEntry(id) ?? -1);
    });
  const trades: Spoken[] = [];
  for (const field of fields) {
    const isCustomersName = names.includes(field.value.trim());
    if (!isCustomersName) conclude(concludeFromField(field, now));
    if (isSilent(field, now)) continue;
    if (field.key === 'stage') conclude(concludeFromStageName(field.value));
    const weight = FIELD_WEIGHTS[field.key];
    if (weight === undefined || isCustomersName) continue;
    if (field.key === 'sector') trades.push({ text: textOfField(field), weight, page });
    else hear(context, { text: textOfField(field), weight, page }, silent);
    addGlossaryConcepts(context.concepts, findGlossary(field.value, glossary), weight);
  }
  for (const change of compareYears(fields)) conclude(concludeFromChange(change));
  for (const name of names) hearTrade(context, { text: name, weight: NAME_WEIGHT, page });
  hearWords(context, page);
  // After the clues: its words are no clue to a case.
  for (const trade of trades) hearLabel(context, trade, silent);
  muteDenied(context.concepts, context.denials);
  conclude(concludeFromRival(fields, context.concepts, now));
  conclude(concludeFromStage(facets.stage));
  if (facets.sector) context.concepts.addId(facets.sector, SECTOR_STRENGTH);
  const { spoken, concepts } = context;
  return { spoken, concepts, facets };
}
