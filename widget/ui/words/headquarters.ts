/** What headquarters does: adopts, merges, retires, asks the field for what is missing. */
import { speak } from '../t.ts';

export const tHeadquarters = speak({
  acts: { fr: 'Le siège', en: 'Headquarters' },
  adopt: { fr: 'Adopter pour toute l’entreprise', en: 'Adopt for the whole company' },
  dropOfficial: { fr: 'Ne plus la dire officielle', en: 'No longer official' },
  adopted: { fr: 'Adoptée : son auteur le sait.', en: 'Adopted: its author knows.' },
  retire: { fr: 'Retirer…', en: 'Retire…' },
  retireWhy: { fr: 'Pourquoi ? Son auteur le lira.', en: 'Why? Its author will read it.' },
  retired: { fr: 'Retirée.', en: 'Retired.' },
  bringBack: { fr: 'La remettre', en: 'Bring it back' },
  outdated: { fr: 'Dépassée', en: 'Outdated' },
  offerEnded: { fr: 'L’offre s’arrête', en: 'The offer ends' },
  doesNotWork: { fr: 'Ne marche pas', en: 'Does not work' },
  notAllowed: { fr: 'Pas permise', en: 'Not allowed' },
  merge: { fr: 'Fusionner avec…', en: 'Merge with…' },
  mergeWhich: {
    fr: 'Laquelle garder ? Reprises et commentaires y passent, les deux auteurs restent nommés.',
    en: 'Which one to keep? What was done with both comes together, both authors stay named.',
  },
  mergeHere: { fr: 'Garder celle-ci', en: 'Keep this one' },
  merged: { fr: 'Fusionnées.', en: 'Merged.' },
  doubles: { fr: 'Doublons probables', en: 'Likely doubles' },
  doublesFinding: {
    fr: {
      one: 'Deux pratiques racontent peut-être la même chose.',
      other: '{n} paires racontent peut-être la même chose.',
    },
    en: { one: 'Two practices may tell the same story.', other: '{n} pairs may tell the same story.' },
  },
  doublesNone: { fr: 'Aucun doublon en vue.', en: 'No double in sight.' },
  doublesFailed: { fr: 'Les doublons ne sont pas arrivés.', en: 'The doubles did not arrive.' },
  doublesNote: {
    fr: 'Trouvés par leurs mots, dans l’heure qui suit un partage ; les adaptations n’en sont pas.',
    en: 'Found by their words, within the hour after a share; adaptations are none.',
  },
  notTheSame: { fr: 'Pas la même chose', en: 'Not the same' },
  apart: {
    fr: 'Gardées toutes les deux ; elles ne seront plus proposées.',
    en: 'Both kept; they will not be proposed again.',
  },
  mergeSure: {
    fr: '« {gone} » rejoint « {kept} » : reprises et commentaires y passent, les deux auteurs restent nommés. Vous pourrez les séparer pendant trente jours.',
    en: '“{gone}” joins “{kept}”: what was done with it moves over, both authors stay named. You can separate them for thirty days.',
  },
  separate: { fr: 'Séparer', en: 'Separate' },
  mergers: { fr: 'Fusions récentes', en: 'Recent mergers' },
  mergersFailed: { fr: 'Les fusions ne sont pas arrivées.', en: 'The mergers did not arrive.' },
  mergersNote: {
    fr: 'Séparer rend à chacune ses reprises, ses commentaires et ses « j’aime » ; ce qui est venu depuis reste où il est venu.',
    en: 'Separating gives each its reuses, comments and likes back; what came since stays where it came.',
  },
  joined: { fr: '« {gone} » a rejoint', en: '“{gone}” joined' },
  mergedBy: { fr: 'fusionnées par {name} le {day}', en: 'merged by {name} on {day}' },
  separatedBy: { fr: 'séparées par {name} le {day}', en: 'separated by {name} on {day}' },
  separableUntil: { fr: 'séparables jusqu’au {day}', en: 'separable until {day}' },
  erasedTitle: { fr: 'retirée par son auteur', en: 'taken back by its author' },
  mergeYes: { fr: 'Fusionner', en: 'Merge' },
  alsoBy: { fr: 'aussi par {names}', en: 'also by {names}' },

  gaps: { fr: 'Ce qui manque', en: 'What is missing' },
  gapsFinding: {
    fr: {
      one: 'Un contexte où au moins cinq personnes n’ont rien trouvé.',
      other: '{n} contextes où au moins cinq personnes n’ont rien trouvé.',
    },
    en: {
      one: 'One context in which at least five people found nothing.',
      other: '{n} contexts in which at least five people found nothing.',
    },
  },
  gapsNone: {
    fr: 'Nulle part cinq personnes ne sont restées sans rien.',
    en: 'Nowhere did five people stay without anything.',
  },
  gapsNote: {
    fr: 'Compté sans savoir qui : secteur, taille, région ou étape, jamais le client.',
    en: 'Counted without knowing who: sector, size, region or stage, never the customer.',
  },
  peopleAtLeast: { fr: '{n} personnes ou plus', en: '{n} people or more' },
  context: { fr: 'Contexte', en: 'Context' },
  people: { fr: 'Personnes', en: 'People' },
  ask: { fr: 'Demander', en: 'Ask for it' },
  askNamed: { fr: 'Demander : {context}', en: 'Ask for it: {context}' },
  asked: { fr: 'Demandé', en: 'Asked for' },
  searches: { fr: 'Recherches sans résultat', en: 'Searches without result' },
  searchesFinding: {
    fr: {
      one: 'Des mots que cinq personnes au moins ont cherchés en vain.',
      other: '{n} recherches que cinq personnes au moins ont faites en vain.',
    },
    en: {
      one: 'Words that at least five people looked for in vain.',
      other: '{n} searches that at least five people made in vain.',
    },
  },
  searchesNone: {
    fr: 'Cinq personnes n’ont rien cherché en vain avec les mêmes mots.',
    en: 'No words were looked for in vain by five people.',
  },
  words: { fr: 'Mots', en: 'Words' },
  weeks: { fr: 'Semaines', en: 'Weeks' },

  failing: { fr: 'Échouent ces temps-ci', en: 'Failing lately' },
  failingFinding: {
    fr: {
      one: 'Une pratique encore proposée échoue plus qu’elle ne réussit.',
      other: '{n} pratiques encore proposées échouent plus qu’elles ne réussissent.',
    },
    en: {
      one: 'One practice that is still suggested fails more than it works.',
      other: '{n} practices that are still suggested fail more than they work.',
    },
  },
  failingNone: {
    fr: 'Aucune pratique proposée n’échoue plus qu’elle ne réussit.',
    en: 'No suggested practice fails more than it works.',
  },
  ofAll: {
    fr: 'Ce qui suit parle de toute l’entreprise : ce sont des listes, pas des chiffres d’une unité.',
    en: 'What follows is about the whole company: lists, not figures of one unit.',
  },
  idle: { fr: 'Qui ne sont plus reprises', en: 'No longer taken up' },
  idleFinding: {
    fr: {
      one: 'Une pratique que personne n’a reprise depuis six mois.',
      other: '{n} pratiques que personne n’a reprises depuis six mois.',
    },
    en: {
      one: 'One practice that nobody took up for six months.',
      other: '{n} practices that nobody took up for six months.',
    },
  },
  idleNone: { fr: 'Toutes ont servi depuis six mois.', en: 'All were of use in the last six months.' },
  takenUpNone: { fr: 'Rien n’a été repris dans cette période.', en: 'Nothing was taken up in this period.' },
  takenUpFinding: {
    fr: 'En tête : « {title} ».',
    en: 'First: “{title}”.',
  },

  wish: { fr: 'Le siège cherche', en: 'Headquarters is looking for' },
  wishText: { fr: 'Qui a une pratique pour : {context} ?', en: 'Who has a practice for: {context}?' },
  closeWish: { fr: 'Ne plus demander', en: 'Stop asking' },
});
