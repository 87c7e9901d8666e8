/** How a page writes its words. */
import { expect, it } from 'vitest';
import { readWritten } from '#domain/match/written-word';

const written = (text: string, part: string) => {
  const start = text.indexOf(part);
  return readWritten(text, start, start + part.length);
};

it('takes a capital for the sentence’s where a sentence begins, and for a name’s elsewhere', () => {
  expect(written('Chauffeurs au dépôt', 'Chauffeurs').word).toBe('chauffeurs');
  expect(written('Vu jeudi. Tête de gondole refusée', 'Tête').word).toBe('tête');
  expect(written('Objection : « Contrat en cours »', 'Contrat').word).toBe('contrat');
  expect(written('Déjà équipé par Percolys', 'Percolys').word).toBe('Percolys');
  expect(written('Brasséo a rappelé. Le matériel de Brasséo est vieux.', 'Brasséo').word).toBe('Brasséo');
  expect(written('CSE à voir', 'CSE').word).toBe('CSE');
});

it('knows the hyphened word, and a question’s hyphens for none', () => {
  expect(written('Le petit-déjeuner traîne', 'déjeuner')).toEqual({
    word: 'déjeuner',
    whole: 'petit-déjeuner',
  });
  expect(written('Petit-déjeuner à 9 h', 'déjeuner').whole).toBe('petit-déjeuner');
  expect(written('Un rendez-vous jeudi', 'rendez').whole).toBe('rendez-vous');
  expect(written('Quand signe-t-il enfin', 'signe').whole).toBe('signe');
  expect(written('Réf. AB-1234567-XYZ-98765432-FR', 'XYZ').whole).toBe('XYZ');
});
