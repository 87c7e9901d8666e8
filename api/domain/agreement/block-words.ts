/** What a block is called in practices that lifted one: the words to look for, in both languages. */
import type { Block } from '#contract/words';

export const BLOCK_WORDS: Readonly<Record<Block, string>> = {
  'running-contract': 'contrat en cours engagement échéance résiliation running contract renewal',
  competitor: 'concurrent en place déjà équipé competitor in place',
  price: 'prix trop cher budget remise price too expensive',
  'no-need': 'pas besoin pas intéressé usage no need not interested',
  'not-informed': 'pas informé accord-cadre siège directeur not informed head office agreement',
  'decides-elsewhere': 'décideur ailleurs siège direction decision maker head office',
  technical: 'place eau électricité installation technique space water power installation',
  other: 'accord-cadre site agreement',
};
