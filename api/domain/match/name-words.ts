/** The words of a page that counted, as a reason names them. It weighs none. */
import { LANGS } from '#contract/words';
import { fold } from '../text/fold.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Contribution } from './contributions.ts';
import { isWordDim } from './dimensions.ts';
import type { Written } from './written-word.ts';

/** So many are named. */
export const NAMED_MAX = 3;
/** What counted less is named only where all of these are said beside it: seldom, and to see how a page writes each takes time. */
const LOOKED_AT_MAX = 12;
/** Longer words of capitals only are a page that shouts, shorter ones a sign (CHR, DAF). */
const SIGN_MAX = 4;

/** A word of the page as a reason writes it. */
export interface SpokenWord {
  readonly written: string;
  readonly folded: string;
  /** Without figures and signs. */
  readonly letters: readonly string[];
  readonly isFigure: boolean;
  /** The hyphened word that it is a part of. */
  readonly whole?: SpokenWord;
}

export const lettersOf = (folded: string): string[] => folded.match(/\p{L}+/gu) ?? [];
export const isSmall = (letters: string): boolean => LANGS.some((lang) => isStopWord(letters, lang));

function write(spoken: string): SpokenWord {
  const written = spoken.length > SIGN_MAX && spoken === spoken.toUpperCase() ? spoken.toLowerCase() : spoken;
  const folded = fold(written);
  return { written, folded, letters: lettersOf(folded), isFigure: /^\d/.test(written) };
}

export const writeWord = ({ word, whole }: Written): SpokenWord =>
  whole === word ? write(word) : { ...write(word), whole: write(whole) };

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What every page and every practice is about: true in common, and no news. */
const GENERAL = setOf(
  `client clients contrat contrats offre offres visite visites prix tarif tarifs produit produits commande commandes devis rdv rendez vous equipe
site sites an ans annee mois semaine semaines jour jours fois fait point note notes suite besoin besoins demande demandes projet
prospect prospects prospection qualification proposition negociation proposal negotiation
customer customers client contract contracts offer offers visit visits price prices product products order orders quote quotes team
site sites year years month months week weeks day days time times made point note notes need needs request project`,
);

/** Numerals and small words that say nothing apart from their sentence. */
const EMPTY = setOf(
  `deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille premier premiere deuxieme second seconde troisieme
dessus dessous place rien seul seule petit petite petits petites grand grande grands grandes bon bonne demander demandent demandee veut veulent
prochain prochaine prochains prochaines actuel actuelle actuels actuelles dernier derniere derniers dernieres change changer
one two three four five six seven eight nine ten first second third new big small large good asks wants want`,
);

type Rank = 'telling' | 'general' | 'figure' | 'empty';

function rankOf({ isFigure, letters }: SpokenWord): Rank {
  if (isFigure) return 'figure';
  const content = letters.filter((word) => !isSmall(word));
  if (content.every((word) => EMPTY.has(word))) return 'empty';
  return content.every((word) => GENERAL.has(word)) ? 'general' : 'telling';
}

/** "Petit-déjeuner" where all of it counted, "déjeuner" where only that did. */
function joinHyphened(words: readonly SpokenWord[]): SpokenWord[] {
  const counted = new Set(words.flatMap(({ letters }) => letters));
  return words.map((word) => {
    const { whole } = word;
    return whole?.letters.every((letters) => counted.has(letters) || isSmall(letters)) ? whole : word;
  });
}

/** Those that counted most first: of two stems of one word, once. */
export interface NamedWords {
  readonly telling: readonly SpokenWord[];
  /** What says little alone, and figures behind it: named where no other reason is. */
  readonly rest: readonly SpokenWord[];
}

export function nameWords(
  contributions: readonly Contribution[],
  wordOf: (stem: string) => SpokenWord | undefined,
): NamedWords {
  const ranks: Record<Rank, SpokenWord[]> = { telling: [], general: [], figure: [], empty: [] };
  const counted = contributions
    .filter(({ dim, amount }) => amount > 0 && isWordDim(dim))
    .toSorted((a, b) => b.amount - a.amount)
    .slice(0, LOOKED_AT_MAX);
  for (const word of joinHyphened(counted.flatMap(({ dim }) => wordOf(dim) ?? []))) {
    const alike = ranks[rankOf(word)];
    const known = alike.findIndex(({ folded }) => folded === word.folded);
    // In the place of the first, as the last is written.
    if (known >= 0) alike[known] = word;
    else alike.push(word);
  }
  const measures = ranks.figure.filter(({ letters }) => letters.length > 0);
  if (ranks.telling.length > 0) return { telling: [...ranks.telling, ...measures], rest: [] };
  const general = ranks.general.length > 0 ? [...ranks.general, ...measures] : ranks.figure;
  return { telling: [], rest: general.length > 0 ? general : ranks.empty };
}

export function listWords(words: readonly SpokenWord[]): string {
  const named = words.slice(0, NAMED_MAX).map(({ written }) => written);
  return `${named.join(', ')}${words.length > NAMED_MAX ? '…' : ''}`;
}
