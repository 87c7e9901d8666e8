/** The words of a page that counted, as a reason names them. It weighs none. */
import { fold } from '../text/fold.ts';
import type { Contribution } from './contributions.ts';
import { isWordDim } from './dimensions.ts';

/** So many are named. */
export const NAMED_MAX = 3;
/** Longer words of capitals only are a page that shouts, shorter ones a sign (CHR, DAF). */
const SIGN_MAX = 4;

/** A word of the page as a reason writes it. */
export interface SpokenWord {
  readonly written: string;
  readonly folded: string;
  /** Without figures and signs. */
  readonly letters: readonly string[];
  readonly isFigure: boolean;
}

export const lettersOf = (folded: string): string[] => folded.match(/\p{L}+/gu) ?? [];

export function writeWord(spoken: string): SpokenWord {
  const written = spoken.length > SIGN_MAX && spoken === spoken.toUpperCase() ? spoken.toLowerCase() : spoken;
  const folded = fold(written);
  return { written, folded, letters: lettersOf(folded), isFigure: /^\d/.test(written) };
}

/** What every page and every practice is about: true in common, and no news. */
const GENERAL = new Set(
  `client clients contrat contrats offre offres visite visites prix tarif tarifs produit produits commande commandes devis rdv rendez vous equipe
site sites an ans annee mois semaine semaines jour jours fois fait point note notes suite besoin besoins demande projet
customer customers client contract contracts offer offers visit visits price prices product products order orders quote quotes team
site sites year years month months week weeks day days time times made point note notes need needs request project`.split(
    /\s+/,
  ),
);

type Rank = 'telling' | 'general' | 'figure';

function rankOf({ isFigure, letters }: SpokenWord): Rank {
  if (isFigure) return 'figure';
  return letters.every((word) => GENERAL.has(word)) ? 'general' : 'telling';
}

/**
 * Those that counted most first: of two stems of one word, once. What says little alone comes last, and a bare figure is named only
 * where nothing else is.
 */
export function nameWords(
  contributions: readonly Contribution[],
  wordOf: (stem: string) => SpokenWord | undefined,
): SpokenWord[] {
  const ranks: Record<Rank, SpokenWord[]> = { telling: [], general: [], figure: [] };
  const counted = contributions.filter(({ dim, amount }) => amount > 0 && isWordDim(dim));
  for (const { dim } of counted.toSorted((a, b) => b.amount - a.amount)) {
    const word = wordOf(dim);
    if (!word) continue;
    const alike = ranks[rankOf(word)];
    const known = alike.findIndex(({ folded }) => folded === word.folded);
    // In the place of the first, as the last is written.
    if (known >= 0) alike[known] = word;
    else alike.push(word);
  }
  const { telling, general, figure } = ranks;
  const words = [...telling, ...general];
  return words.length > 0 ? [...words, ...figure.filter(({ letters }) => letters.length > 0)] : figure;
}

export function listWords(words: readonly SpokenWord[]): string {
  const named = words.slice(0, NAMED_MAX).map(({ written }) => written);
  return `${named.join(', ')}${words.length > NAMED_MAX ? '…' : ''}`;
}
