/** What of a field is heard. */
import { expect, it } from 'vitest';
import { textOfField } from '#domain/match/form-fields';

const heard = (label: string, value: string) => textOfField({ key: 'other', label, value });

it.each([
  ['Adresse', '12 rue des Écoles'],
  ['Billing Street', '4 Hospital Road'],
  ['Site web', 'www.boulangerie-martin.fr'],
  ['Modifié par', 'Jean Boulanger'],
])('nothing of particulars: %s', (label, value) => expect(heard(label, value)).toBe(''));

it.each([
  ['Lead Source', 'Trade show', 'Trade show'],
  ['Dernier échange', '12/01/2026', '12/01/2026'],
])('the answer alone to what is asked of all: %s', (label, value, text) =>
  expect(heard(label, value)).toBe(text),
);

it('an unknown label with its value, a known one without', () => {
  expect(heard('Contact', 'nouveau DAF')).toBe('Contact nouveau DAF');
  expect(textOfField({ key: 'description', label: 'Notes', value: 'à relancer' })).toBe('à relancer');
});
