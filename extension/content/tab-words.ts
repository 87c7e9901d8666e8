/** The few words of the tab. Apart from the interface's own dictionary, because the page's script must stay small. */
import type { Lang } from '#contract/words';

interface TabWords {
  count(n: number): string;
  readonly won: string;
  readonly move: string;
  keys(keys: string): string;
}

export const TAB_WORDS: Readonly<Record<Lang, TabWords>> = {
  fr: {
    count: (n) =>
      n === 1
        ? '1 pratique pour cette fiche : ouvrir Relais'
        : `${n} pratiques pour cette fiche : ouvrir Relais`,
    won: 'Affaire gagnée : ouvrir Relais pour la partager',
    move: 'Changer de côté',
    keys: (keys) => `Pour ouvrir Relais : ${keys}`,
  },
  en: {
    count: (n) =>
      n === 1 ? '1 practice for this record: open Relais' : `${n} practices for this record: open Relais`,
    won: 'Deal won: open Relais to share it',
    move: 'Change sides',
    keys: (keys) => `To open Relais: ${keys}`,
  },
};
