/** Practices and records made by a seeded generator: a Zipf vocabulary of made-up words among words of the map, facets, evidence. */
import type { Practice } from '#contract/practice';
import type { CrmRecord } from '#contract/record';
import { SIZES, STAGES } from '#contract/words';
import { ENTRIES } from '#domain/map/entries';
import { splitList } from '#domain/map/entry';
import { REGIONS } from '#domain/map/regions';

const VOCABULARY = 60_000;
const SYLLABLES =
  'ba be bi bo ca ce co da de di do fa fi fo ga go la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo'.split(
    ' ',
  );
const UNITS = ['HORECA', 'Office', 'Trade', 'Health', 'Key accounts'];

/** Mulberry32, seeded: the same practices on every machine. */
export function createDice(seed: number) {
  let state = seed;
  const roll = () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(roll() * count);
  return {
    roll,
    below,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T, // Lists here are never empty.
  };
}
type Dice = ReturnType<typeof createDice>;

function makeWord(rank: number): string {
  let word = '';
  for (let rest = rank + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}
const WORDS = Array.from({ length: VOCABULARY }, (_, rank) => makeWord(rank));
const SECTORS = ENTRIES.filter(({ kind }) => kind === 'sector');
const CASES = ENTRIES.filter(({ kind }) => kind !== 'sector');

/** Zipf with exponent 1: the inverse of its cumulative distribution is an exponential. */
const zipfWord = (dice: Dice) => WORDS[Math.floor(VOCABULARY ** dice.roll()) - 1] ?? 'ba';
const sentence = (dice: Dice, words: number) => Array.from({ length: words }, () => zipfWord(dice)).join(' ');
const expressionOf = (dice: Dice, list: readonly { fr: string }[]) =>
  dice.pick(splitList(dice.pick(list).fr));

export function makePractice(dice: Dice, number: number): Practice {
  const sector = dice.roll() < 0.6 ? dice.pick(SECTORS) : undefined;
  const spoken = sector ? dice.pick(splitList(sector.fr)) : sentence(dice, 1);
  const body = [
    sentence(dice, 15),
    expressionOf(dice, CASES),
    sentence(dice, 15),
    spoken,
    sentence(dice, 8),
    expressionOf(dice, CASES),
  ];
  const worked = dice.below(4);
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    rev: 1,
    kind: 'practice',
    lang: 'fr',
    title: `${sentence(dice, 4)} ${expressionOf(dice, CASES)}`,
    body: `${body.join('. ')}. J'ai demandé ${dice.below(90)} fois, résultat signé.`,
    author: { id: `u${dice.below(600)}`, name: 'A', unit: dice.pick(UNITS), region: 'Bretagne', role: 'rep' },
    facets: {
      ...(sector ? { sector: sector.id } : {}),
      size: dice.pick(SIZES),
      region: dice.pick(REGIONS).id,
      stage: dice.pick(STAGES),
    },
    pictures: [],
    status: 'live',
    official: dice.roll() < 0.02,
    at: new Date(Date.UTC(2026, 0, 1 + dice.below(300))).toISOString(),
    likes: dice.below(30),
    comments: 0,
    evidence: {
      tried: worked + dice.below(4),
      worked,
      failed: 0,
      units: [],
      regions: [],
      lastAt: '2026-10-01T08:00:00.000Z',
    },
  };
}

/** A page whose context has 36 words: a sector, a stage, a size, a place, and notes. */
export function makeRecord(dice: Dice, id: number): CrmRecord {
  const sector = dice.pick(SECTORS);
  const notes = [
    sentence(dice, 14),
    expressionOf(dice, CASES),
    sentence(dice, 12),
    expressionOf(dice, CASES),
  ];
  return {
    crm: 'bench',
    kind: 'opportunity',
    id: String(id),
    fields: [
      { key: 'name', label: 'Opportunité', value: sentence(dice, 4) },
      { key: 'sector', label: 'Secteur', value: sector.name.fr },
      { key: 'size', label: 'Effectif', value: '120' },
      { key: 'stage', label: 'Étape', value: 'Négociation' },
      { key: 'city', label: 'Ville', value: 'Lyon' },
      { key: 'description', label: 'Description', value: notes.join('. ') },
    ],
  };
}

export const threeWords = (dice: Dice): string => sentence(dice, 3);
