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
      '<tr><td>Lead status</td><td>Negotiation</td></tr><tr><td>Lead amount</td><td><span class="amount">10 €</span><span class="amount">4 €</span></td></tr>',
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

it('reads the status and the probability that newer versions write in one cell', () => {
  const reading = (percent: string) =>
    readCard(
      page(
        `<tr><td>Statut opportunité<a class="editfielda" href="?action=edit_opp_status"></a></td><td>Gagné / <span title="Probabilité d'opportunité"> ${percent} %</span></td></tr>`,
      ),
      { kind: 'opportunity', id: '1' },
    );
  expect(told(reading('100')?.fields)).toEqual({ name: 'Wi-Fi', stage: 'Gagné' });
  expect([reading('100')?.won, reading('90')?.won]).toEqual([true, false]);
});

it('reads the address that stands after another name of the company', () => {
  const banner = (name: string) =>
    openPage(
      `<div class="arearef"><div class="refid">${name}<div class="refidno opacitymedium banner-object-name-alias">Groupe du Port</div><div class="refidno refaddress"> 3 quai Nord, 13002 Marseille, France</div></div></div>`,
      'http://crm.example/',
    );
  const wanted = { name: 'Hôtel du Port', postcode: '13002', city: 'Marseille' };
  for (const name of ['Hôtel du Port', '<span class="valignmiddle">Hôtel du Port</span>'])
    expect(told(readCard(banner(name), { kind: 'account', id: '1' })?.fields)).toEqual(wanted);
});

it('understands a project that is for work: there is nothing of ours', () => {
  expect(readCard(page('<tr><td>Budget</td><td>10 €</td></tr>'), { kind: 'opportunity', id: '1' })).toEqual({
    fields: [],
  });
});

it('tells several tags apart, and leaves a list that somebody wrote whole', () => {
  const choice = (word: string) =>
    `<li class="select2-search-choice-dolibarr noborderoncategories">${word}</li>`;
  const reading = readCard(
    page(
      `<tr><td>Tags clients</td><td><div><ul class="select2-choices-dolibarr">${choice('Hôtels')} ${choice('Bars')}</ul></div></td></tr><tr><td>Description</td><td>Veut <ul><li>du café</li></ul></td></tr><tr><td>Lead status</td><td>x</td></tr>`,
    ),
    { kind: 'account', id: '1' },
  );
  expect(told(reading?.fields)).toMatchObject({ tags: 'Hôtels, Bars', description: 'Veut du café' });
});
