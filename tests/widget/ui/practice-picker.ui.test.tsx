/** The field that names one practice: what failed is said, and is not taken for finding none; without a violation. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PracticePicker } from '#widget/ui/practice-picker.tsx';
import '#widget/ui/practice-picker.css';
import { draw, expectAccessible } from './draw.tsx';

const nothing = () => undefined;
async function find(text: string) {
  if (text === 'panne') throw new TypeError('Failed to fetch');
  return text === 'golf'
    ? [{ id: 'p1', title: 'Golf : avant le premier départ', author: 'Bruno Keller' }]
    : [];
}
const view = () => <PracticePicker label="Laquelle ?" find={find} onChoose={nothing} onCancel={nothing} />;

it('says none only where it has looked', async () => {
  draw(view());
  const field = page.getByRole('searchbox');
  await userEvent.fill(field, 'zzz');
  await expect.element(page.getByText('Aucune pratique ne répond à ces mots.')).toBeVisible();
  await userEvent.fill(field, 'panne');
  await expect.element(page.getByText('La recherche n’a pas abouti.')).toBeVisible();
  expect(page.getByText('Aucune pratique ne répond à ces mots.').query()).toBeNull();
  await userEvent.fill(field, 'golf');
  await expect.element(page.getByRole('button', { name: /^Choisir/ })).toBeVisible();
});

it('has no violation', () => expectAccessible(view));
