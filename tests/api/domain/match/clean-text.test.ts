/** What nobody wrote for this case is out, and all else stays. */
import { expect, it } from 'vitest';
import { cleanText } from '#domain/match/clean-text';

it('takes mark-up off', () => {
  expect(cleanText('<p>Trop&nbsp;cher</p><br>r&eacute;pond &amp; signe, n&#39;a rien')).toBe(
    " Trop cher  repond   signe, n'a rien",
  );
  expect(cleanText('moins de 5 < 7 et R&D')).toBe('moins de 5 < 7 et R&D');
});

it('leaves signatures and legal footers out, and hears on at the next dated line', () => {
  expect(cleanText('Rappeler mardi.\n-- \nPaul, responsable hôtel')).toBe('Rappeler mardi.\n');
  expect(
    cleanText('A quote.\nThis e-mail and its files are confidential. Any dispute…\nBye\n12/03 he signed'),
  ).toBe('A quote.\n\n\n12/03 he signed');
  expect(cleanText('Merci. Pensez à l’environnement avant d’imprimer.')).toBe('Merci. \n');
});

it('keeps what a rep says of the environment and of what is confidential', () => {
  const note = 'Il veut un bilan pour l’environnement, prix confidentiel';
  expect(cleanText(note)).toBe(note);
});

it.each([
  ['Il veut un essai.\nCordialement,\nJean Dupont\nResponsable garage', 'Il veut un essai.\n'],
  [
    'He wants a trial.\nKind regards\n\nJane Doe\nPharmacy buyer\njane@example.com\n+44 1 234',
    'He wants a trial.\n',
  ],
])('takes no signature for the case: %j', (text, kept) => expect(cleanText(text)).toBe(kept));

it.each([
  'Cordialement reçu par le gérant, il veut un essai.',
  'Cordialement,\nLe client rappelle lundi car il hésite encore. Il veut un essai.',
  'Bien à vous\n\nSuite du rendez-vous : le concurrent est passé. Il baisse ses prix de moitié.',
])('hears what is told beside a formula: %j', (text) => expect(cleanText(text)).toBe(text));
