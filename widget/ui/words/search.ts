/** What a search over all nouns says beside the practices. */
import { speak } from '../t.ts';

export const tSearch = speak({
  people: { fr: 'Personnes', en: 'People' },
  questions: { fr: 'Questions', en: 'Questions' },
  agreements: { fr: 'Accords-cadres', en: 'Agreements' },
  practices: { fr: 'Pratiques', en: 'Practices' },
  recent: { fr: 'Recherches récentes', en: 'Recent searches' },
  ask: { fr: 'Poser la question', en: 'Ask the question' },
  siteCount: {
    fr: { one: '{n} site', other: '{n} sites' },
    en: { one: '{n} site', other: '{n} sites' },
  },
});
