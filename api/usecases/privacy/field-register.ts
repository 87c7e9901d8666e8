/** The register of processing: what headquarters asks of the field and joins, without knowing of whom it was counted. */
import { untilChanged, type Processing } from './processing.ts';

type Table = 'gaps' | 'wishes' | 'doubles' | 'mergers';

export const fieldRegister: { readonly [T in Table]: Processing<T> } = {
  gaps: {
    purpose: {
      fr: 'Savoir où rien n’aide, sans savoir qui',
      en: 'Knowing where nothing helps, not for whom',
    },
    names: [],
    kept: { fr: 'huit semaines, sans nom', en: 'eight weeks, without names' },
    erasure: 'keep',
  },
  wishes: {
    purpose: { fr: 'Demander une pratique qui manque', en: 'Asking for a practice that is missing' },
    names: ['byId'],
    kept: untilChanged,
    erasure: 'rename',
  },
  doubles: {
    purpose: { fr: 'Proposer de réunir deux pratiques', en: 'Proposing to join two practices' },
    names: [],
    kept: untilChanged,
    erasure: 'keep',
  },
  mergers: {
    purpose: {
      fr: 'Savoir qui a fusionné ou séparé des pratiques',
      en: 'Knowing who merged or separated practices',
    },
    names: ['byId', 'separatedById'],
    kept: untilChanged,
    erasure: 'rename',
  },
};
