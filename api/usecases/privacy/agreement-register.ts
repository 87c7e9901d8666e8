/** The register of processing: the tables of framework agreements. */
import { untilChanged, untilErased, type Processing } from './processing.ts';

type Table = 'agreements' | 'sites' | 'siteAnswers' | 'kitFiles';

export const agreementRegister: { readonly [T in Table]: Processing<T> } = {
  agreements: {
    purpose: { fr: 'Accords-cadres à déployer', en: 'Framework agreements to roll out' },
    names: ['ownerId'],
    kept: untilChanged,
    erasure: 'keep',
  },
  sites: {
    purpose: { fr: 'Sites d’un accord-cadre', en: 'Sites of a framework agreement' },
    names: [],
    kept: untilChanged,
    erasure: 'keep',
  },
  siteAnswers: {
    purpose: { fr: 'Savoir où en est chaque site', en: 'Knowing where each site stands' },
    names: ['personId'],
    kept: untilErased,
    erasure: 'rename',
  },
  kitFiles: {
    purpose: { fr: 'Fichiers du kit d’un accord-cadre', en: 'Files of a framework agreement’s kit' },
    names: ['ownerId'],
    kept: { fr: 'tant que l’accord les montre', en: 'as long as the agreement shows them' },
    erasure: 'rename',
  },
};
