/** What `relais register` says around the register itself, in both languages. Facts about tables are not written here. */

export const REGISTER_TEXTS = {
  command: {
    fr: 'Imprime le registre des traitements, ou la notice individuelle, tels que le code les applique.',
    en: 'Prints the register of processing, or the individual notice, as the code applies them.',
  },
  notice: { fr: 'la notice à remettre à chacun', en: 'the notice to hand to everybody' },
  lang: { fr: 'fr ou en, au lieu de la langue du système', en: 'fr or en, instead of the system’s language' },
  title: {
    fr: (company: string) => `# Registre des traitements · Relais${company && ` · ${company}`}`,
    en: (company: string) => `# Register of processing · Relais${company && ` · ${company}`}`,
  },
  purposes: {
    fr: 'Finalité commune : passer entre collègues les pratiques qui gagnent. Relais ne mesure ni temps, ni présence, ni pages vues ; il ne classe personne ; rien d’une fiche client ne quitte le navigateur, hormis des critères grossiers (secteur, taille, étape).',
    en: 'Common purpose: passing winning practices on between colleagues. Relais measures no time, presence or page views; it ranks nobody; nothing of a customer’s record leaves the browser but coarse facets (sector, size, stage).',
  },
  readers: {
    fr: 'Destinataires : les personnes connectées de l’entreprise, pour ce qu’elles partagent ; la personne seule pour ses réponses aux quiz, ses refus, ses préférences et ses questions masquées. Aucun chiffre sur moins de cinq personnes. Pas de sous-traitant par défaut.',
    en: 'Recipients: signed-in people of the company, for what they share; the person alone for their quiz answers, declines, preferences and hidden questions. No figure about fewer than five people. No processor by default.',
  },
  head: {
    fr: '| Données | Pourquoi | Qui est nommé | Durée | À l’effacement |',
    en: '| Rows | Why | Who is named | Kept | At an erasure |',
  },
  nobody: { fr: 'personne', en: 'nobody' },
  somebody: { fr: 'la personne', en: 'the person' },
  days: { fr: (n: number) => `${n} jours`, en: (n: number) => `${n} days` },
  erasure: {
    remove: { fr: 'supprimées', en: 'removed' },
    rename: { fr: 'gardées sans le nom', en: 'kept without the name' },
    keep: { fr: 'inchangées', en: 'unchanged' },
  },
  noticeTitle: { fr: '# Ce que Relais garde de vous', en: '# What Relais keeps of you' },
  noticeRights: {
    fr: 'Vos droits, sans rien demander à personne : dans « Mon relais », vous exportez tout ce qui est à vous et vous l’effacez. Un lien vers votre page n’existe que si vous le créez, et disparaît quand vous le retirez. Ces données ne servent ni à la paie, ni à la discipline, ni à un classement.',
    en: 'Your rights, without asking anybody: in “My relay” you export all that is yours, and erase it. A link to your page exists only if you make it, and is gone when you revoke it. These facts serve neither pay, nor discipline, nor a ranking.',
  },
} as const;
