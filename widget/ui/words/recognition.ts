/** Recognition: congratulating for a fact, the week's congratulations, and a manager's page of who waits. */
import { speak } from '../t.ts';

export const tRecognition = speak({
  bravos: { fr: 'Bravos', en: 'Bravos' },
  pinned: { fr: 'Bravos de la semaine', en: 'This week’s bravos' },
  /** {to} is the person congratulated, {by} who took it up. */
  factReuse: { fr: 'Sa pratique a été reprise par {by}', en: 'Their practice was taken up by {by}' },
  factWorked: { fr: 'Sa pratique a marché chez {by}', en: 'Their practice worked for {by}' },
  factTookUp: { fr: 'A repris la pratique d’un collègue', en: 'Took up a colleague’s practice' },
  factWon: { fr: 'A gagné avec la pratique d’un collègue', en: 'Won with a colleague’s practice' },
  factFirst: { fr: 'Son premier partage', en: 'Their first share' },
  factQuiz: { fr: 'Quiz réussi', en: 'Quiz passed' },
  factSite: { fr: 'Premier site de l’accord-cadre', en: 'First site of the agreement' },
  to: { fr: 'à {name}', en: 'to {name}' },
  by: { fr: 'Bravo de {name}', en: 'Bravo from {name}' },
  takeBack: { fr: 'Retirer ce bravo', en: 'Take this bravo back' },
  congratulate: { fr: 'Féliciter', en: 'Congratulate' },
  congratulateName: { fr: 'Féliciter {name}', en: 'Congratulate {name}' },
  sentence: { fr: 'Votre phrase, pour tous', en: 'Your sentence, for everybody' },
  sentenceHint: {
    fr: 'Elle paraît une semaine en tête des deux fils, avec le fait, puis reste sur sa page.',
    en: 'It heads both feeds for a week, with the fact, then stays on their page.',
  },
  sentenceShort: {
    fr: 'Dites en une phrase ce que vous saluez.',
    en: 'Say in one sentence what you salute.',
  },
  publish: { fr: 'Publier le bravo', en: 'Publish the bravo' },
  published: { fr: 'Bravo publié pour {name}.', en: 'Bravo published for {name}.' },
  // What becomes of it is said where it stands among the others.
  keptFor: { fr: 'Bravo noté pour {name}.', en: 'Bravo noted for {name}.' },
  startReuse: {
    fr: 'Bravo {name} : {by} a repris ta pratique',
    en: 'Bravo {name}: {by} took up your practice',
  },
  startWorked: {
    fr: 'Bravo {name} : ta pratique a fait gagner {by}',
    en: 'Bravo {name}: your practice won for {by}',
  },
  startFirst: { fr: 'Bravo {name} pour ce premier partage', en: 'Bravo {name} for this first share' },
  startQuiz: { fr: 'Bravo {name} pour ce quiz réussi', en: 'Bravo {name} for passing this quiz' },
  startSite: {
    fr: 'Bravo {name} pour le premier site de « {title} »',
    en: 'Bravo {name} for the first site of “{title}”',
  },
  startWon: {
    fr: 'Bravo {name} : tu as gagné avec la pratique d’un collègue',
    en: 'Bravo {name}: you won with a colleague’s practice',
  },
  startTook: {
    fr: 'Bravo {name} : tu as repris la pratique d’un collègue',
    en: 'Bravo {name}: you took up a colleague’s practice',
  },
  whom: { fr: 'Qui féliciter', en: 'Whom to congratulate' },
  already: {
    fr: 'Vos félicitations pour cela sont déjà publiées.',
    en: 'Your congratulation for this is there already.',
  },
  // The manager's page.
  team: { fr: 'Mon équipe', en: 'My team' },
  teamPromise: {
    fr: 'Qui attend un mot de vous. Rien d’autre n’est suivi : ni temps, ni présence, ni classement.',
    en: 'Who waits for a word of yours. Nothing else is followed: no time, no presence, no ranking.',
  },
  teamFailed: { fr: "Votre équipe n'est pas arrivée.", en: 'Your team did not arrive.' },
  nobody: { fr: 'Personne n’attend : tout a eu sa réponse.', en: 'Nobody waits: everything had its answer.' },
  nobodyHint: {
    fr: 'Un premier partage, une reprise par une autre unité ou un silence de 40 heures paraîtront ici.',
    en: 'A first share, a reuse by another unit or 40 hours of silence will appear here.',
  },
  noTeam: {
    fr: 'L’annuaire ne vous donne pas encore d’équipe.',
    en: 'The directory gives you no team yet.',
  },
  noTeamHint: {
    fr: 'L’administrateur indique votre adresse dans la colonne « manager » de l’annuaire.',
    en: 'The administrator puts your address in the “manager” column of the directory.',
  },
  waitFirst: { fr: 'Premier partage', en: 'First share' },
  waitReuse: { fr: 'Pratique reprise par une autre unité', en: 'Taken up by another unit' },
  waitQuiz: { fr: 'Quiz réussi, et montré', en: 'Quiz passed, and shown' },
  waitSite: { fr: 'A signé le premier site d’un accord', en: 'Signed the first site of an agreement' },
  waitSilence: { fr: 'Aucune réaction depuis 40 heures', en: 'No reaction for 40 hours' },
  waitNewcomer: { fr: 'Vient d’arriver', en: 'Has just arrived' },
  reusedBy: { fr: '{name}, {unit}', en: '{name}, {unit}' },
  like: { fr: 'J’aime', en: 'Like' },
  open: { fr: 'Lire', en: 'Read' },
  seePage: { fr: 'Voir sa page', en: 'See their page' },
  // Fairness.
  fairness: { fr: 'À qui vont les bravos', en: 'Where bravos go' },
  fairnessHint: {
    fr: 'Part des personnes félicitées sur douze semaines, arrondie, pour des groupes de cinq personnes au moins. Par région et par ancienneté, on ne compte pas qui serait presque seul dans un croisement.',
    en: 'Share of people congratulated over twelve weeks, rounded, for groups of at least five people. By region and seniority, whoever would be nearly alone in a crossing is not counted.',
  },
  fairnessFailed: { fr: 'Les chiffres ne sont pas arrivés.', en: 'The figures did not arrive.' },
  group: { fr: 'Groupe', en: 'Group' },
  people: { fr: 'Personnes', en: 'People' },
  about: { fr: 'environ {n}', en: 'about {n}' },
  recognised: { fr: 'Félicitées', en: 'Congratulated' },
  byCompany: { fr: 'Entreprise', en: 'Company' },
  byUnit: { fr: 'Par unité', en: 'By unit' },
  byRegion: { fr: 'Par région', en: 'By region' },
  bySeniority: { fr: 'Par ancienneté', en: 'By seniority' },
  everybody: { fr: 'Tout le monde', en: 'Everybody' },
  months0: { fr: 'moins de 6 mois', en: 'less than 6 months' },
  months6: { fr: '6 mois à 2 ans', en: '6 months to 2 years' },
  months24: { fr: 'plus de 2 ans', en: 'more than 2 years' },
  kindHidden: {
    fr: 'Pas montré : l’entreprise est trop petite pour en parler sans parler de quelqu’un.',
    en: 'Not shown: the company is too small to tell of it without telling of somebody.',
  },
  hidden: {
    fr: {
      one: '{n} groupe n’est pas montré : croisé avec les autres, il parlerait de moins de cinq personnes.',
      other:
        '{n} groupes ne sont pas montrés : croisés avec les autres, ils parleraient de moins de cinq personnes.',
    },
    en: {
      one: '{n} group is not shown: crossed with the others, it would tell of fewer than five people.',
      other: '{n} groups are not shown: crossed with the others, they would tell of fewer than five people.',
    },
  },
});
