/** "Did it help?", asked once when a record has moved on. */
import { speak } from '../t.ts';

export const tHelp = speak({
  didItHelp: { fr: 'La fiche a avancé : cela a-t-il aidé ?', en: 'The record moved on: did it help?' },
  byAuthor: { fr: 'de {name}', en: 'by {name}' },
  helped: { fr: 'Oui, ça a marché', en: 'Yes, it worked' },
  helpedNot: { fr: 'Non', en: 'No' },
  dontAsk: { fr: 'Ne plus demander', en: 'Do not ask again' },
});
