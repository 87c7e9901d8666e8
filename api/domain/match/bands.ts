/** Coarse bands of headcount and amount; what cannot be read stays unknown. */
import { AMOUNTS, SIZES, type Amount, type Size } from '#contract/words';
import { readNumbers } from './read-number.ts';

// First headcount of each band but the smallest; first amount likewise.
const SIZE_FLOORS = [10, 50, 250, 1000];
const AMOUNT_FLOORS = [1_000, 5_000, 20_000, 100_000];

const bandOf = <T>(bands: readonly T[], floors: readonly number[], value: number) =>
  bands[floors.filter((floor) => value >= floor).length];

/** Sizes by law (France, 2008-1354): a small or middle one spans several bands of ours, so it stays unknown. */
const CATEGORIES: readonly (readonly [name: RegExp, size: Size])[] = [
  [/^\s*(?:tpe|micro-?entreprise)\b/i, '1-9'],
  [/^\s*(?:ge|grandes? entreprises?|grands? groupes?)\s*$/i, '1000+'],
];

/** "40 lits", "2 sites", "15 %": how big it is in something else than people. */
const OTHER_COUNT =
  /\d\s*(?:%|(?:sites?|lits?|chambres?|agences?|magasins?|boutiques?|restaurants?|couverts?|places?|v[eé]hicules?|camions?|rooms?|beds?|stores?|shops?|branches|vehicles?|locations?)\b)/i;

/** "200 à 249", "11-50", "~380", "1000+", "<10": the middle of a range decides. */
export function readSize(text: string): Size | undefined {
  if (OTHER_COUNT.test(text)) return undefined;
  const numbers = readNumbers(text);
  const [first, second] = numbers;
  if (numbers.length === 0) return CATEGORIES.find(([name]) => name.test(text))?.[1];
  if (first === undefined || first < 1) return undefined;
  const isRange = second !== undefined && second > first && /\d\s*(?:-|–|à|a|to|et|and)\s*\d/i.test(text);
  const below = /^\s*(?:<|moins de|less than|under)/i.test(text) ? first - 1 : first;
  return bandOf(SIZES, SIZE_FLOORS, isRange ? (first + second) / 2 : below);
}

/** Zero is what CRMs (Odoo, SuiteCRM) say where nobody has said an amount. */
export function readAmount(text: string): Amount | undefined {
  const [amount] = readNumbers(text);
  return amount ? bandOf(AMOUNTS, AMOUNT_FLOORS, amount) : undefined;
}
