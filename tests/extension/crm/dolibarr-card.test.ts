import { expect, it } from 'vitest';
import { readCard } from '../../../extension/crm/dolibarr-card.ts';
import { openPage, told } from '../support/open-page.ts';

const page = (rows: string) =>
  openPage(
    `<div class="arearef"><div class="refid">X<div class="refidno">Wi-Fi</div></div></div><table class="tableforfield">${rows}</table>`,
    'http://crm.example/',
  );

it('takes the first amount, not the weighted one, and says nothing of a win that the card does not tell', () => {
  const reading = readCard(
    page(
      '<tr><td>Lead amount</td><td><span class="amount">10 €</span><span class="amount">4 €</span></td></tr>',
    ),
    { kind: 'opportunity', id: '1' },
  );
  expect(told(reading?.fields)).toMatchObject({ name: 'Wi-Fi', amount: '10 €' });
  expect(reading).not.toHaveProperty('won');
});

it('is silent without its banner', () => {
  expect(
    readCard(openPage('<table class="tableforfield"></table>', 'http://crm.example/'), {
      kind: 'account',
      id: '1',
    }),
  ).toBeUndefined();
});
