/** The widget inside a CRM: what was told of the record, and what did not arrive. */
import { speak } from '../t.ts';

export const tRecord = speak({
  failed: { fr: 'Les suggestions ne sont pas arrivées.', en: 'The suggestions did not arrive.' },
  ofAgreement: { fr: 'Relève de l’accord « {name} »', en: 'Under the agreement “{name}”' },
  winBefore: { fr: 'à gagner avant le {day}', en: 'to win before {day}' },
  understood: { fr: 'Ce que Relais sait de cette fiche', en: 'What Relais knows of this record' },
  coarseOnly: {
    fr: 'Le CRM ne transmet que ces faits, jamais un nom ni un montant.',
    en: 'The CRM passes on these facts only, never a name nor an amount.',
  },
});
