import { expect, it } from 'vitest';
import { readProposal, workOf } from '../../../extension/crm/dolibarr-proposal.ts';
import { openPage, told } from '../support/open-page.ts';

const page = (badge: string, more = '') =>
  openPage(
    `<div class="arearef"><div class="statusref">${badge}</div><div class="refid">PR1<div class="refidno"><a href="/societe/card.php?socid=4">Port</a>${more}</div></div></div>`,
    'http://crm.example/',
  );
const badge = (colour: string) => `<span class="badge  badge-status${colour} badge-status">mot</span>`;

it.each([
  ['0', 'Proposal', false],
  ['1', 'Proposal', false],
  ['4', 'Closed Won', true],
  ['6', 'Closed Won', true],
  ['9', 'Closed Lost', false],
])('colour %s is %s, in any language', (colour, code, won) => {
  const reading = readProposal(page(badge(colour)));
  expect(reading).toMatchObject({ won, accountId: '4' });
  expect(reading?.fields.find(({ key }) => key === 'stage')).toMatchObject({ value: 'mot', code });
});

it('is silent without a status that it knows, and leaves the win to the project', () => {
  expect(readProposal(page(''))).toBeUndefined();
  expect(readProposal(page(badge('7')))).toBeUndefined();
  const project = '<a href="/projet/card.php?id=2">PJ1</a>';
  expect(readProposal(page(badge('4'), project))).not.toHaveProperty('won');
  expect(readProposal(page(badge('1'), project))?.won).toBe(false);
  expect(workOf(page(badge('4'), project))).toBe('2');
});

it.each([
  ['older', '<td class="nowrap">4 200,00 €</td></tr>'],
  [
    'newer, with the amount in the customer’s currency beside it',
    '<td class="nowrap amountcard right">4 200,00 €</td><td class="nowrap amountcard right">4 600,00 $US</td></tr>',
  ],
])('reads the amount without tax of an %s card', (_what, cells) => {
  const table = `<table class="tableforfield"><tr><td>Remises</td><td>–</td></tr><tr><td class="titlefieldmiddle">Montant HT</td>${cells}<tr><td>Montant TVA</td><td class="nowrap">840,00 €</td></tr></table>`;
  const card = page(badge('1'));
  card.document.body.insertAdjacentHTML('beforeend', table);
  expect(told(readProposal(card)?.fields)).toMatchObject({ amount: '4 200,00 €' });
});

it('reads what a company added to its proposals, in a row whose label has a table of its own', () => {
  const row = (label: string, value: string) =>
    `<tr><td><table class="nobordernopadding"><tr><td>${label}</td><td><a href="?action=edit_extras"></a></td></tr></table></td><td>${value}</td></tr>`;
  const card = page(badge('1'));
  const rows = row('Concurrent', 'Martin') + row('Conditions de règlement', '30 jours') + row('Statut', 'x');
  card.document.body.insertAdjacentHTML('beforeend', `<table class="tableforfield">${rows}</table>`);
  expect(told(readProposal(card)?.fields)).toEqual({
    name: 'PR1',
    account: 'Port',
    stage: 'mot',
    competitor: 'Martin',
  });
});
