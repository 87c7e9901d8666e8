/** What `relais invite` says, in both languages. */

export const INVITE_TEXTS = {
  invite: {
    fr: 'Donne un lien personnel de connexion, à une personne ou à toutes celles qui n’en ont pas.',
    en: 'Gives a personal link to sign in, to one person or to all who have none.',
  },
  allOption: {
    fr: 'toutes les personnes actives sans connexion ni invitation ouverte',
    en: 'all active people without a session or an open invitation',
  },
  csvOption: { fr: 'écrit les liens dans ce fichier', en: 'writes the links to this file' },
  baseUrlOption: {
    fr: 'adresse publique, au lieu de RELAIS_URL',
    en: 'public address, instead of RELAIS_URL',
  },
  oneOrAll: {
    fr: 'Donnez une adresse, ou --all : l’un des deux.',
    en: 'Give an e-mail address, or --all: one of the two.',
  },
  unknown: {
    fr: (email: string) => `Personne d’actif n’a l’adresse ${email}.`,
    en: (email: string) => `Nobody active has the address ${email}.`,
  },
  until: {
    fr: (at: string) => `valable jusqu’au ${new Date(at).toLocaleDateString('fr-FR')}`,
    en: (at: string) => `valid until ${new Date(at).toLocaleDateString('en-GB')}`,
  },
  count: {
    fr: (count: number, file?: string) =>
      `${count} invitation(s)${file === undefined ? '' : ` dans ${file}`}.`,
    en: (count: number, file?: string) => `${count} invitation(s)${file === undefined ? '' : ` in ${file}`}.`,
  },
};
