/** Sharing a win: the draft, the one click, the undo and the small questions after. */
import { speak } from '../t.ts';

export const tDraft = speak({
  shareWin: { fr: 'Partager la victoire', en: 'Share the win' },
  sharePractice: { fr: 'Partager la pratique', en: 'Share the practice' },
  sharing: { fr: 'Partage…', en: 'Sharing…' },
  oneClick: {
    fr: 'Un clic. Annulable, à compléter plus tard.',
    en: 'One click. Can be undone, completed later.',
  },
  nameKept: { fr: "Le nom du client n'est pas publié.", en: "The customer's name is not published." },
  nameGiven: { fr: 'Publiée avec : {customer}', en: 'Published with: {customer}' },
  change: { fr: 'Changer', en: 'Change' },
  describe: { fr: 'Comment désigner le client ?', en: 'How should the customer be described?' },
  keep: { fr: 'Garder', en: 'Keep' },
  shared: { fr: 'Partagée', en: 'Shared' },
  sending: { fr: 'Partage…', en: 'Sharing…' },
  refused: { fr: 'Pas encore partagée', en: 'Not shared yet' },
  waiting: { fr: 'Gardée, partira avec le réseau', en: 'Kept, leaves with the network' },
  undoIn: { fr: 'Annuler · {n} s', en: 'Undo · {n} s' },
  undo: { fr: 'Annuler', en: 'Undo' },
  undone: { fr: 'Partage annulé.', en: 'Share undone.' },
  whatUnlocked: { fr: "Qu'est-ce qui a débloqué l'affaire ?", en: 'What unlocked the deal?' },
  whichObjection: { fr: 'Quelle objection avez-vous levée ?', en: 'Which objection did you overcome?' },
  whichMaterial: { fr: 'Quel matériel avez-vous utilisé ?', en: 'What material did you use?' },
  howDidYou: { fr: 'Comment avez-vous fait, en deux phrases ?', en: 'How did you do it, in two sentences?' },
  aPicture: { fr: 'Une photo ?', en: 'A picture?' },
  addPicture: { fr: 'Ajouter une photo', en: 'Add a picture' },
  other: { fr: 'Autre…', en: 'Other…' },
  skip: { fr: 'Passer', en: 'Skip' },
  save: { fr: 'Enregistrer', en: 'Save' },
  thanks: { fr: "C'est complet, merci.", en: 'That is all, thank you.' },
});
