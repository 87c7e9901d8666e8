/** The register of processing: pages that were taught, and reports of pages that are no longer understood. */
import { untilChanged, type Processing } from './processing.ts';

type Table = 'taughtPages' | 'pageReports';

export const pageRegister: { readonly [T in Table]: Processing<T> } = {
  taughtPages: {
    purpose: {
      fr: 'Lire un CRM que personne n’a encore décrit',
      en: 'Reading a CRM that nobody has described yet',
    },
    names: ['byId'],
    kept: untilChanged,
    erasure: 'rename',
  },
  // The structure of a page, without a word of it and without who met it.
  pageReports: {
    purpose: {
      fr: 'Réparer la lecture d’un CRM qui a changé',
      en: 'Mending the reading of a CRM that has changed',
    },
    names: [],
    kept: { fr: '90 jours', en: '90 days' },
    erasure: 'keep',
  },
};
