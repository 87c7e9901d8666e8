/** The terms of the score in words. `{label}` is a name that the map or the company gives. */
import { speak } from '../t.ts';

export const tReason = speak({
  sector: { fr: 'même secteur', en: 'same sector' },
  'near-sector': { fr: 'secteur voisin', en: 'neighbouring sector' },
  size: { fr: 'même taille', en: 'same size' },
  'near-size': { fr: 'taille voisine', en: 'similar size' },
  region: { fr: 'même région', en: 'same region' },
  city: { fr: 'même ville', en: 'same town' },
  product: { fr: 'même offre', en: 'same offer' },
  stage: { fr: 'même étape', en: 'same stage' },
  competitor: { fr: 'même concurrent', en: 'same competitor' },
  agreement: { fr: 'même accord-cadre', en: 'same agreement' },
  situation: { fr: 'situation semblable', en: 'similar situation' },
  lever: { fr: 'même levier', en: 'same lever' },
  person: { fr: 'même interlocuteur', en: 'same kind of contact' },
  place: { fr: 'même type de lieu', en: 'same kind of place' },
  words: { fr: 'en commun', en: 'in common' },
  evidence: { fr: 'a fait ses preuves', en: 'has proved itself' },
  official: { fr: 'adoptée par le siège', en: 'adopted by headquarters' },
  fresh: { fr: 'récente', en: 'recent' },
  unit: { fr: 'votre unité', en: 'your unit' },
  labelled: { fr: '{what} : {label}', en: '{what}: {label}' },
});
