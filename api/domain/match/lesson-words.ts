/** What was learned, in plain words for the administrator: which reason counts more or less, and from how many answers. */
import type { Lang } from '#contract/words';
import type { Term } from './weights.ts';

/** A kind of reason as an administrator speaks of it. */
const NAMES: Readonly<Record<Term, Readonly<Record<Lang, string>>>> = {
  concepts: { fr: 'une situation semblable', en: 'a similar situation' },
  words: { fr: 'les mêmes mots', en: 'the same words' },
  sector: { fr: 'le même secteur', en: 'the same sector' },
  size: { fr: 'la même taille', en: 'the same size' },
  region: { fr: 'la même région', en: 'the same region' },
  city: { fr: 'la même ville', en: 'the same town' },
  unit: { fr: 'la même unité', en: 'the same unit' },
  stage: { fr: 'la même étape de vente', en: 'the same stage of the sale' },
  product: { fr: 'la même offre', en: 'the same offer' },
  competitor: { fr: 'le même concurrent', en: 'the same competitor' },
  agreement: { fr: 'le même accord-cadre', en: 'the same agreement' },
  how: { fr: 'une recette détaillée', en: 'a detailed recipe' },
  evidence: { fr: 'les preuves des collègues', en: 'colleagues’ proof' },
  official: { fr: 'l’adoption par le siège', en: 'adoption by headquarters' },
  fresh: { fr: 'une pratique récente', en: 'a recent practice' },
};

export interface LessonFigures {
  readonly term: Term;
  /** The hand-set weight, and the one that holds now. */
  readonly before: number;
  readonly after: number;
  readonly events: number;
  readonly good: number;
}

export function tellLesson({ term, before, after, events, good }: LessonFigures): Record<Lang, string> {
  const percent = Math.round(Math.abs(after / before - 1) * 100);
  const isMore = after > before;
  return {
    fr: `« ${NAMES[term].fr} » compte ${percent} % ${isMore ? 'de plus' : 'de moins'} : ${good} réponses utiles sur ${events} quand cette raison était donnée.`,
    en: `“${NAMES[term].en}” counts ${percent}% ${isMore ? 'more' : 'less'}: ${good} useful answers out of ${events} when this reason was given.`,
  };
}
