/** The popup: share in one click, or what to do when there is nothing to share. */
import { speak } from '../t.ts';

export const tPopup = speak({
  dealWon: { fr: 'Affaire gagnée', en: 'Deal won' },
  shareAWin: { fr: 'Une victoire', en: 'Share a win' },
  whatWasWon: { fr: "Qu'avez-vous gagné ?", en: 'What did you win?' },
  whatWasWonHint: { fr: '4 machines pour un hôtel à Lyon', en: '4 machines for a hotel in Leeds' },
  openPanel: { fr: 'Ouvrir le panneau', en: 'Open the panel' },
  alreadyShared: { fr: 'Cette victoire est déjà partagée.', en: 'This win is already shared.' },
});
