/** The register's entries of what is counted without a name: the weeks of the pulse, and what was searched in vain. */
import type { Processing } from './processing.ts';

type Table = 'pulseWeeks' | 'fruitlessSearches';

export const pulseRegister: { readonly [T in Table]: Processing<T> } = {
  pulseWeeks: {
    purpose: {
      fr: 'Redire du passé les mêmes chiffres, sur cinq personnes au moins',
      en: 'Telling the same figures of the past again, about five people at least',
    },
    names: [],
    kept: { fr: 'sans limite, sans nom', en: 'without limit, without names' },
    erasure: 'keep',
  },
  fruitlessSearches: {
    purpose: {
      fr: 'Savoir ce qui manque, sans savoir qui cherche',
      en: 'Knowing what is missing, not who searches',
    },
    names: [],
    kept: { fr: 'par semaine, sans nom', en: 'by week, without names' },
    erasure: 'keep',
  },
};
