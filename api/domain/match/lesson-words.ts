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
  /** Answers to suggestions that gave this reason, how many of them were useful, and by how many people; 0 when it goes back. */
  readonly events: number;
  readonly good: number;
  readonly people: number;
  /** The same of suggestions that did not give it; absent where that would be figures about few people. */
  readonly without?: { readonly events: number; readonly good: number };
}

function tellWhy({ events, good, people, without }: LessonFigures): Record<Lang, string> {
  if (events === 0) {
    return {
      fr: 'les réponses ne le confirment plus, et son poids revient peu à peu à celui d’origine.',
      en: 'the answers no longer bear it out, and its weight goes back step by step to the one set by hand.',
    };
  }
  const percent = Math.round((100 * good) / events);
  const other = without && Math.round((100 * without.good) / without.events);
  return {
    fr: `quand cette raison était donnée, ${good} réponses sur ${events} (${people} collègues) étaient utiles, soit ${percent} %${other === undefined ? '' : ` ; sans elle, ${other} %`}.`,
    en: `when this reason was given, ${good} answers out of ${events} (by ${people} colleagues) were useful, that is ${percent}%${other === undefined ? '' : `; without it, ${other}%`}.`,
  };
}

export function tellLesson(figures: LessonFigures): Record<Lang, string> {
  const { term, before, after } = figures;
  const percent = Math.round(Math.abs(after / before - 1) * 100);
  const isMore = after > before;
  const why = tellWhy(figures);
  return {
    fr: `« ${NAMES[term].fr} » compte ${percent} % ${isMore ? 'de plus' : 'de moins'} : ${why.fr}`,
    en: `“${NAMES[term].en}” counts ${percent}% ${isMore ? 'more' : 'less'}: ${why.en}`,
  };
}
