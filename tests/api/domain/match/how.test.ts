/** A recipe has a how; a congratulation has none. */
import { expect, it } from 'vitest';
import { readPractice } from '#domain/match/read-practice';
import { practiceOf, RECIPE } from '../practices.ts';

const howOf = (title: string, body: string) => readPractice(practiceOf({ title, body })).how;

it('hears what was done, counted and asked', () => {
  expect(howOf('Essai de 15 jours', RECIPE)).toBeGreaterThan(0.5);
});
it('hears that praise tells nothing to do', () => {
  expect(howOf('Bravo !', 'Bravo à tous, merci à toute l’équipe, félicitations 🎉🎉')).toBeLessThan(
    howOf('Essai de 15 jours', RECIPE) / 2,
  );
});

it.each([
  [
    'Compte rendu réunion régionale',
    'Présents : 12. Points abordés : objectifs, planning, tournée, questions diverses. Prochaine réunion le 14.',
  ],
  ['Bienvenue à Sofia', 'Sofia rejoint l’équipe Ouest lundi. Faites-lui bon accueil !'],
  ['Record battu', 'Jamais vu ça : 31 commandes dans la semaine. Vous êtes des machines.'],
  ['Planning des congés', 'Pensez à poser vos congés d’été avant fin mars dans l’outil.'],
  [
    'Minutes of the area meeting',
    'Attendees: nine. Topics: targets, territories, any other business. Next meeting on the 12th.',
  ],
  ['Newsletter n°14', 'Au sommaire : édito, chiffres clés, portraits, agenda, carnet rose.'],
])('hears nothing to do in %s', (title, body) => expect(howOf(title, body)).toBeLessThan(0.4));

it.each([
  ['Un essai, une date de fin', 'Jamais d’essai sans date de fin écrite et rendez-vous de bilan déjà posé.'],
  [
    'Le café de bienvenue',
    'Je pose la machine à la réception : un café de bienvenue, et le client demande où l’acheter.',
  ],
  ['Maison de retraite', 'Je passe à 15 h, au goûter : les familles sont là et le directeur voit la file.'],
  [
    'La commande hebdo',
    'Je propose une commande hebdo le lundi : le chef ne manque plus et ne négocie plus.',
  ],
])('hears the how of a short one: %s', (title, body) => expect(howOf(title, body)).toBeGreaterThan(0.5));
