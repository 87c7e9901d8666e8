/** Words of the welcome and options pages. */
import { speak } from '#widget/ui/t.ts';

export const tSetup = speak({
  stepOf: { fr: 'Étape {step} sur 3', en: 'Step {step} of 3' },
  welcomeLead: {
    fr: 'Trois gestes, une minute. Ensuite Relais se tait, sauf quand un collègue a déjà gagné ce cas.',
    en: 'Three moves, one minute. Then Relais keeps silent, unless a colleague has already won this case.',
  },
  invitation: { fr: 'Lien ou code d’invitation', en: 'Invitation link or code' },
  signedInAs: { fr: 'Connecté : {name}', en: 'Signed in: {name}' },
  crmLead: {
    fr: 'Collez l’adresse de votre CRM. Relais n’en lira que les fiches, et ce qu’il lit ne quitte pas ce navigateur.',
    en: 'Paste the address of your CRM. Relais reads its records only, and what it reads does not leave this browser.',
  },
  crmProposed: {
    fr: 'Votre entreprise propose ces CRM. Relais n’en lira que les fiches, et ce qu’il lit ne quitte pas ce navigateur.',
    en: 'Your company proposes these CRMs. Relais reads their records only, and what it reads does not leave this browser.',
  },
  allowThis: { fr: 'Autoriser {site}', en: 'Allow {site}' },
  crmAddress: { fr: 'Adresse du CRM', en: 'Address of the CRM' },
  crmExample: { fr: 'https://crm.mon-entreprise.fr', en: 'https://crm.my-company.com' },
  allow: { fr: 'Autoriser', en: 'Allow' },
  refused: {
    fr: 'Le navigateur n’a pas donné l’autorisation. Rien n’a changé ; vous pouvez réessayer.',
    en: 'The browser did not give the permission. Nothing has changed; you can try again.',
  },
  badAddress: { fr: 'Cette adresse n’est pas celle d’un site.', en: 'This is not the address of a site.' },
  tryLead: {
    fr: 'Ouvrez la fiche d’un compte dans votre CRM : la languette à droite dit combien de pratiques aident ici.',
    en: 'Open an account in your CRM: the tab on the right says how many practices help here.',
  },
  tryWin: {
    fr: 'Une affaire vient d’être gagnée ? {keys} ouvre le brouillon déjà prêt : un clic le partage.',
    en: 'A deal has just been won? {keys} opens the finished draft: one click shares it.',
  },
  tryWinButton: {
    fr: 'Une affaire vient d’être gagnée ? Le bouton de Relais, en haut du navigateur, ouvre le brouillon déjà prêt : un clic le partage.',
    en: 'A deal has just been won? The Relais button at the top of the browser opens the finished draft: one click shares it.',
  },
  openCrm: { fr: 'Ouvrir {site}', en: 'Open {site}' },
  options: { fr: 'Réglages de Relais', en: 'Relais settings' },
  account: { fr: 'Compte', en: 'Account' },
  noAccount: { fr: 'Personne n’est connecté.', en: 'Nobody is signed in.' },
  devices: { fr: 'Appareils', en: 'Devices' },
  thisDevice: { fr: 'Cet appareil', en: 'This device' },
  lastUsed: { fr: 'utilisé {when}', en: 'used {when}' },
  revoke: { fr: 'Déconnecter', en: 'Sign out' },
  devicesFailed: {
    fr: 'La liste des appareils n’est pas arrivée.',
    en: 'The list of devices did not arrive.',
  },
  leaveUnsent: {
    fr: {
      one: '{n} envoi n’est pas parti. Se déconnecter l’efface.',
      other: '{n} envois ne sont pas partis. Se déconnecter les efface.',
    },
    en: {
      one: '{n} thing was not sent. Signing out deletes it.',
      other: '{n} things were not sent. Signing out deletes them.',
    },
  },
  leaveAnyway: { fr: 'Se déconnecter et effacer', en: 'Sign out and delete' },
  stay: { fr: 'Rester connecté', en: 'Stay signed in' },
  crms: { fr: 'CRM autorisés', en: 'Allowed CRMs' },
  crmsWhy: {
    fr: 'Relais ne lit que les fiches de ces adresses. Partout ailleurs, il ne fait rien.',
    en: 'Relais reads the records of these addresses only. Anywhere else it does nothing.',
  },
  noCrm: { fr: 'Aucun pour l’instant.', en: 'None yet.' },
  lockedByCompany: { fr: 'décidé par votre entreprise', en: 'decided by your company' },
  company: { fr: 'Votre entreprise', en: 'Your company' },
  noServer: {
    fr: 'Aucun serveur encore : l’invitation le nomme.',
    en: 'No server yet: the invitation names it.',
  },
  serverByBuild: { fr: 'serveur de cette version', en: 'server of this build' },
  serverByPolicy: { fr: 'serveur donné par votre entreprise', en: 'server given by your company' },
  serverByInvitation: { fr: 'serveur de votre invitation', en: 'server of your invitation' },
  noPolicy: { fr: 'Aucune règle n’est imposée ici.', en: 'No policy is set here.' },
  policySets: { fr: 'Règles données au navigateur :', en: 'Policies given to the browser:' },
  policyWrong: {
    fr: 'Valeurs incomprises, laissées de côté : {keys}.',
    en: 'Values not understood, left aside: {keys}.',
  },
  wholeLink: {
    fr: 'Collez le lien entier de l’invitation : il nomme le serveur de votre entreprise.',
    en: 'Paste the whole link of the invitation: it names your company’s server.',
  },
  consent: {
    fr: 'En vous connectant, vous acceptez que Relais lise les fiches des CRM que vous autorisez, ici même, et envoie au serveur de votre entreprise ce que vous écrivez et, avec une réponse, des critères généraux (secteur, taille, région). Jamais un nom de client, un contact, un montant exact.',
    en: 'By signing in you agree that Relais reads the records of the CRMs that you allow, right here, and sends to your company’s server what you write and, with an answer, coarse facets (sector, size, region). Never a customer’s name, a contact, an exact amount.',
  },
  consentGranted: {
    fr: 'Votre entreprise vous a informé de ce que Relais lit et envoie, et l’a accepté.',
    en: 'Your company has told you what Relais reads and sends, and has agreed to it.',
  },
  crmsLocked: {
    fr: 'La liste est tenue par votre entreprise.',
    en: 'The list is kept by your company.',
  },
  look: { fr: 'Langue et apparence', en: 'Language and look' },
  language: { fr: 'Langue', en: 'Language' },
  theme: { fr: 'Apparence', en: 'Look' },
  'theme-system': { fr: 'Comme le système', en: 'As the system' },
  'theme-light': { fr: 'Claire', en: 'Light' },
  'theme-dark': { fr: 'Sombre', en: 'Dark' },
  side: { fr: 'Languette dans le CRM', en: 'Tab in the CRM' },
  'side-right': { fr: 'À droite', en: 'On the right' },
  'side-left': { fr: 'À gauche', en: 'On the left' },
  keyboard: { fr: 'Raccourcis clavier', en: 'Keyboard shortcuts' },
  keyShare: { fr: 'Partager une victoire', en: 'Share a win' },
  keyPanel: { fr: 'Ouvrir le panneau', en: 'Open the panel' },
  noKeys: { fr: 'aucun', en: 'none' },
  changeKeys: { fr: 'Ils se changent à l’adresse {where}', en: 'They are changed at {where}' },
  stored: { fr: 'Ce qui est gardé sur cet appareil', en: 'What is kept on this device' },
  storedPractices: {
    fr: 'Les pratiques de vos collègues, pour les trouver sans réseau.',
    en: 'Your colleagues’ practices, to find them without a network.',
  },
  storedAnswers: {
    fr: 'Vos réponses par fiche, sous un numéro illisible : ni nom ni adresse de client.',
    en: 'Your answers by record, under an unreadable number: no customer’s name or address.',
  },
  storedOutbox: {
    fr: 'Ce qui attend d’être envoyé, chiffré. Tout s’efface à la déconnexion.',
    en: 'What waits to be sent, encrypted. All is deleted when you sign out.',
  },
  storedNever: {
    fr: 'Jamais : le texte de vos fiches, votre temps, les pages que vous visitez.',
    en: 'Never: the text of your records, your time, the pages you visit.',
  },
});
