/** One's own practice: telling more of it, mending it, taking it back. */
import { speak } from '../t.ts';

export const tOwn = speak({
  edit: { fr: 'Modifier', en: 'Edit' },
  tellHow: { fr: 'Raconter comment', en: 'Tell how' },
  withdraw: { fr: 'Retirer', en: 'Take back' },
  withdrawSure: {
    fr: 'Plus personne ne la verra, ni ce que vos collègues en ont dit. C’est définitif.',
    en: 'Nobody will see it any more, nor what your colleagues said of it. This is for good.',
  },
  withdrawYes: { fr: 'La retirer', en: 'Take it back' },
  withdrawn: { fr: 'Pratique retirée.', en: 'Practice taken back.' },
  title: { fr: 'En une phrase', en: 'In a sentence' },
  body: { fr: 'Comment', en: 'How' },
  bodyHint: {
    fr: 'Ce que vous avez fait, dit ou montré, en quelques phrases.',
    en: 'What you did, said or showed, in a few sentences.',
  },
  difference: { fr: 'Ce qui change', en: 'What differs' },
  noLever: { fr: 'Sans levier', en: 'No lever' },
  customerHint: { fr: 'un hôtel 4 étoiles à Lyon', en: 'a 4-star hotel in Lyon' },
  save: { fr: 'Enregistrer', en: 'Save' },
  saved: { fr: 'Enregistré.', en: 'Saved.' },
  kept: {
    fr: 'Gardé dans ce navigateur tant que ce n’est pas enregistré.',
    en: 'Kept in this browser until it is saved.',
  },
});
