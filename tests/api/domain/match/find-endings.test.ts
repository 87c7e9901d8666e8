/** Announcements that something is over, and stories that only sound like one. */
import { describe, expect, it } from 'vitest';
import { findEndings } from '#domain/match/find-endings';
import { readWords } from '#domain/text/read-words';
import { ownTerm } from '#domain/text/word-rows';

function endingsOf(text: string): readonly string[] {
  const { numbers, count } = readWords(text);
  return findEndings(text, numbers.slice(0, count).map(ownTerm));
}

describe('announces an end', () => {
  it.each([
    'Les bons papier n’existent plus, tout se fait dans l’appli',
    "L'ancien formulaire d'essai n'est plus valable",
    'Grille de janvier : annule et remplace celle de 2024',
    'N’envoyez plus le contrat par courrier',
    'Le fonds est clos, ne le citez plus',
    'La gamme à pièces, on ne la vend plus',
    'Depuis mars on ne loue plus les machines à pièces',
    'Les échantillons gratuits sont supprimés',
    'Fini les bordereaux en trois exemplaires, le portail les crée',
    'Fin de la reprise gratuite au 1er janvier',
    'Oubliez le catalogue papier',
    'Désormais plus besoin de la signature du directeur régional',
    'Plus aucune remise libre depuis le 01/01',
    'La fiche jaune est remplacée par le questionnaire en ligne',
    'NOUS NE VENDONS PLUS LA GAMME PRO',
    'The paper order form no longer exists',
    'The 2024 price list has been withdrawn',
    'The new portal replaces the fax line',
    'We no longer offer free trials over thirty days',
    'Since January, no need for the regional director any more',
    'Stop using the old return label',
    'The loyalty scheme is discontinued',
  ])('%s', (sentence) => expect(endingsOf(`Un mot. ${sentence}. Bonne semaine.`)).toHaveLength(1));
});

describe('tells a story', () => {
  it.each([
    'Il ne commande plus depuis janvier',
    'Le client n’a plus de stock et ne répond plus',
    'Vous n’avez plus qu’à signer',
    'Ne l’appelez plus tard que midi',
    'Des remises, on n’en propose plus que deux',
    'Leur acheteur part en mars, quelqu’un du groupe le remplace',
    'Je n’appelle plus le standard, j’appelle le quai',
    'J’ai fini le devis dans la voiture',
    'Une facture au lieu de cinq',
    'La discussion s’est arrêtée là',
    'Nous nous voyons plus souvent',
    'They no longer ring us',
    'Instead of a discount I offered a trial',
    'He has gone, and nobody answers',
    'Never give without taking',
    'We do not make promises on price',
  ])('%s', (sentence) => expect(endingsOf(sentence)).toEqual([]));
});

it('gives each sentence as it stands', () => {
  expect(endingsOf('Bons papier\nIls n’existent plus ! Le reste non.')).toEqual(['Ils n’existent plus ']);
});
