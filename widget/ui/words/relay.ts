/** A person's relay: what they passed on, who took it up, what they may show, take along or erase. */
import { speak } from '../t.ts';

export const tRelay = speak({
  mine: { fr: 'Mon relais', en: 'My relay' },
  of: { fr: 'Le relais de {name}', en: '{name}’s relay' },
  promise: {
    fr: 'Ce que vous avez passé à vos collègues, et ce qu’ils en ont fait. Cette page est à vous.',
    en: 'What you passed on to colleagues, and what they did with it. This page is yours.',
  },
  shownBy: { fr: '{name} vous montre cette page par un lien.', en: '{name} shows you this page by a link.' },
  failed: { fr: "Cette page n'est pas arrivée.", en: 'This page did not arrive.' },
  gone: { fr: "Cette personne n'est pas ici.", en: 'This person is not here.' },
  linkGone: {
    fr: 'Ce lien n’ouvre plus rien : il a expiré, ou son auteur l’a retiré.',
    en: 'This link opens nothing any more: it expired, or its author revoked it.',
  },
  shared: { fr: 'Partagé', en: 'Shared' },
  noneShared: { fr: 'Rien de partagé pour le moment.', en: 'Nothing shared yet.' },
  share: { fr: 'Partager une pratique', en: 'Share a practice' },
  noneSharedHint: {
    fr: 'Votre premier partage part d’une affaire gagnée, en un clic.',
    en: 'Your first share starts from a won deal, in one click.',
  },
  took: { fr: 'Repris de collègues', en: 'Taken up from colleagues' },
  tookHint: { fr: 'Cette liste n’est visible que de vous.', en: 'Only you see this list.' },
  bravos: { fr: 'Bravos reçus', en: 'Bravos received' },
  noBravo: { fr: 'Pas encore de bravo.', en: 'No bravo yet.' },
  expertise: { fr: 'Quiz réussis', en: 'Quizzes passed' },
  onlyYou: { fr: 'visible de vous seulement', en: 'only you see it' },
  shownToAll: { fr: 'montré à tous', en: 'shown to all' },
  skills: { fr: 'Ce qui a fait ses preuves', en: 'What has proved itself' },
  skillsHint: {
    fr: 'D’après ce que vos collègues ont rapporté de vos pratiques.',
    en: 'From what colleagues reported of your practices.',
  },
  worked: {
    fr: { one: 'a marché {n} fois sur {tried}', other: 'a marché {n} fois sur {tried}' },
    en: { one: 'worked once out of {tried}', other: 'worked {n} times out of {tried}' },
  },
  inUnits: { fr: 'chez {units}', en: 'in {units}' },
  saidTried: { fr: 'a repris', en: 'took it up' },
  saidWorked: { fr: 'a gagné', en: 'won with it' },
  saidFailed: { fr: 'n’a pas réussi', en: 'did not succeed' },
  youTried: { fr: 'en cours', en: 'under way' },
  youWorked: { fr: 'a marché', en: 'worked' },
  youFailed: { fr: 'n’a pas marché', en: 'did not work' },
  from: { fr: 'de {name}', en: 'from {name}' },
  // Showing it.
  show: { fr: 'Montrer cette page', en: 'Show this page' },
  showHint: {
    fr: 'Un lien, pour qui vous le donnez et pour des collègues connectés seulement. Vous le retirez quand vous voulez ; personne ne note qui l’ouvre.',
    en: 'A link, for whom you give it to and for signed-in colleagues only. You revoke it whenever you like; nobody notes who opens it.',
  },
  label: { fr: 'Pour', en: 'For' },
  labelPlaceholder: { fr: 'mon entretien annuel', en: 'my yearly review' },
  lasts: { fr: 'Valable', en: 'Valid for' },
  days: { fr: { one: '{n} jour', other: '{n} jours' }, en: { one: '{n} day', other: '{n} days' } },
  makeLink: { fr: 'Créer le lien', en: 'Make the link' },
  copy: { fr: 'Copier', en: 'Copy' },
  copied: { fr: 'Copié', en: 'Copied' },
  copyRefused: { fr: 'Copie refusée : sélectionnez le lien', en: 'Copying refused: select the link' },
  linkOnce: {
    fr: 'Copiez-le maintenant : il ne sera plus affiché.',
    en: 'Copy it now: it is not shown again.',
  },
  yourLink: { fr: 'Votre lien', en: 'Your link' },
  noLabel: { fr: 'Lien sans nom', en: 'Link without a name' },
  until: { fr: 'jusqu’au {day}', en: 'until {day}' },
  revoke: { fr: 'Retirer', en: 'Revoke' },
  linksFailed: { fr: 'Vos liens ne sont pas arrivés.', en: 'Your links did not arrive.' },
  // Taking it along.
  print: { fr: 'Imprimer', en: 'Print' },
  export: { fr: 'Exporter tout ce qui est à moi', en: 'Export all that is mine' },
  exportHint: {
    fr: 'Un fichier JSON : tout ce que Relais garde de vous.',
    en: 'A JSON file: all that Relais keeps of you.',
  },
  mineTitle: { fr: 'Vos données', en: 'Your data' },
  // Erasing.
  erase: { fr: 'Effacer ce qui est à moi', en: 'Erase what is mine' },
  eraseHint: {
    fr: 'Commentaires, j’aime, reprises, bravos reçus, réponses aux quiz et liens disparaissent pour toujours. Votre place dans l’annuaire reste à l’entreprise.',
    en: 'Comments, likes, reuses, bravos received, quiz answers and links disappear for good. Your place in the directory stays the company’s.',
  },
  erasePractices: { fr: 'Et vos pratiques ?', en: 'And your practices?' },
  anonymise: {
    fr: 'Les laisser aux collègues, sans mon nom',
    en: 'Leave them to colleagues, without my name',
  },
  withdraw: { fr: 'Les retirer aussi', en: 'Withdraw them too' },
  eraseSure: { fr: 'Effacer pour toujours', en: 'Erase for good' },
  erased: { fr: 'C’est effacé.', en: 'It is erased.' },
});
