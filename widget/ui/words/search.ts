/** What a search over all nouns says beside the practices. */
import { speak } from '../t.ts';

export const tSearch = speak({
  people: { fr: 'Personnes', en: 'People' },
  questions: { fr: 'Questions', en: 'Questions' },
  agreements: { fr: 'Accords-cadres', en: 'Agreements' },
  quizzes: { fr: 'Quiz', en: 'Quizzes' },
  questionCount: {
    fr: { one: '{n} question', other: '{n} questions' },
    en: { one: '{n} question', other: '{n} questions' },
  },
  filtersOfPractices: {
    fr: 'Les filtres ne valent que pour les pratiques.',
    en: 'Filters are of practices only.',
  },
  noneFiltered: {
    fr: 'Aucune pratique avec ces filtres.',
    en: 'No practice with these filters.',
  },
  withoutFilters: { fr: 'Chercher sans filtres', en: 'Search without filters' },
  onDevice: {
    fr: 'Sans réseau : seules les pratiques gardées sur cet appareil sont cherchées.',
    en: 'No network: only the practices kept on this device are searched.',
  },
  found: {
    fr: { one: '{n} pratique trouvée', other: '{n} pratiques trouvées' },
    en: { one: '{n} practice found', other: '{n} practices found' },
  },
  practices: { fr: 'Pratiques', en: 'Practices' },
  allPractices: {
    fr: { one: 'Voir la pratique', other: 'Voir les {n} pratiques' },
    en: { one: 'See the practice', other: 'See all {n} practices' },
  },
  recent: { fr: 'Recherches récentes', en: 'Recent searches' },
  forgetRecent: { fr: 'Oublier ces recherches', en: 'Forget these searches' },
  ask: { fr: 'Poser la question', en: 'Ask the question' },
  siteCount: {
    fr: { one: '{n} site', other: '{n} sites' },
    en: { one: '{n} site', other: '{n} sites' },
  },
});
