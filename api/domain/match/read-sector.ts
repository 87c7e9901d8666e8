/** The sector of a record: by its code, by its label, then by telling words; a guess too weak is no sector. */
import type { CrmRecord } from '#contract/record';
import { detectLang } from '../text/detect-lang.ts';
import { readTokens } from '../text/read-tokens.ts';
import { addConcepts, type Concepts } from '../map/concepts.ts';
import { findEntry } from '../map/entries.ts';
import { walkTokens } from '../map/read-path.ts';
import { sectorLikeLabel, sectorOfLabel, sectorOfNaf } from '../map/sectors.ts';
import { customerNames, valuesOf } from './record-fields.ts';

// A trade's own word, if nobody else's: a company's name seldom says more.
const CERTAIN = 0.32;
// To narrow what the page says itself, only a clear word will do.
const NARROWING = 0.5;
/** What a text is worth as a sign of the trade: a sector field names it, a description may speak of the customer's customers. */
const SIGNS = { sector: 1.5, tags: 1, name: 1, status: 0.8, description: 0.5 };

function hear(concepts: Concepts, text: string, weight: number): void {
  const tokens = readTokens(text);
  const lang = detectLang(text, tokens);
  // A company's name gives no sign of its language; both are tried.
  for (const one of lang ? [lang] : (['fr', 'en'] as const))
    addConcepts(concepts, walkTokens(text, tokens, one), one, weight);
}

function sectorByCode(record: CrmRecord): string | undefined {
  for (const { code } of [...valuesOf(record, 'sector'), ...valuesOf(record, 'tags')]) {
    const sector = code === undefined ? undefined : sectorOfLabel(code);
    if (sector) return sector;
  }
  const naf = [...valuesOf(record, 'naf'), ...valuesOf(record, 'sector')];
  return naf
    .map(({ code, value }) => sectorOfNaf(`${code ?? ''} ${value}`))
    .find((sector) => sector !== undefined);
}

function sectorByLabel(record: CrmRecord): string | undefined {
  const fields = [...valuesOf(record, 'sector'), ...valuesOf(record, 'tags'), ...valuesOf(record, 'status')];
  const labels = fields.flatMap(({ value }) => [value, ...value.split(/[;,]/)]);
  const whole = labels.map(sectorOfLabel).find((sector) => sector !== undefined);
  const [stated] = valuesOf(record, 'sector');
  return whole ?? (stated ? sectorLikeLabel(stated.value) : undefined);
}

const isChildOf = (child: string, parent: string) => findEntry(child)?.parent === parent;

type SpokenKey = keyof typeof SIGNS;

function sectorByWords(record: CrmRecord, keys: readonly SpokenKey[], least: number): string | undefined {
  const concepts: Concepts = new Map();
  for (const key of keys) {
    const texts = key === 'name' ? customerNames(record) : valuesOf(record, key).map(({ value }) => value);
    for (const text of texts) hear(concepts, text, SIGNS[key]);
  }
  const sectors = [...concepts].filter(
    ([id, strength]) => findEntry(id)?.kind === 'sector' && strength >= least,
  );
  const [best, ...others] = sectors.toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
  // "Hôtel" says hospitality and hotel alike: the narrower is the one meant.
  return best === undefined ? undefined : (others.find((other) => isChildOf(other, best)) ?? best);
}

/** The narrowest that agrees: a label's broad "Health" gives way to the code's, or the name's, "nursing home". */
export function readSector(record: CrmRecord): string | undefined {
  const byCode = sectorByCode(record);
  const byLabel = sectorByLabel(record);
  if (byCode && byLabel && isChildOf(byLabel, byCode)) return byLabel;
  const settled = byCode ?? byLabel;
  if (settled === undefined)
    return sectorByWords(record, ['sector', 'tags', 'name', 'status', 'description'], CERTAIN);
  const narrower = sectorByWords(record, ['tags', 'name', 'description'], NARROWING);
  return narrower && isChildOf(narrower, settled) ? narrower : settled;
}
