/** Naming a practice by its words. */
import { speak } from '../t.ts';

export const tPicker = speak({
  words: { fr: 'Des mots de la pratique', en: 'Words of the practice' },
  choose: { fr: 'Choisir :', en: 'Choose:' },
  none: { fr: 'Aucune pratique ne répond à ces mots.', en: 'No practice answers these words.' },
  failed: { fr: 'La recherche n’a pas abouti.', en: 'The search did not come through.' },
});
