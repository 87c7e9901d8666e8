/** A record of EspoCRM as it is on the screen: cells by `data-name`. Silent on an edit form and while it is drawn. */
import type { Page, Place, Reading } from './adapter.ts';
import { linesOf, readAddress } from './read-address.ts';
import { recordField } from './record-field.ts';
import { tellDeal } from './tell-deal.ts';
import { idInLink, textOf } from './text-of.ts';

const CELLS = {
  industry: 'sector',
  sicCode: 'naf',
  type: 'status',
  stage: 'stage',
  amount: 'amount',
  account: 'account',
  assignedUser: 'owner',
  description: 'description',
} as const;
export const ESPO_SCOPES = { account: 'Account', opportunity: 'Opportunity' } as const;
/** A company may have codes shown instead of signs. */
const CURRENCIES: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };

export function readEspoPage({ document }: Page, { kind }: Place): Reading | undefined {
  // In `#main`: a quick view is a dialog beside it. Before version 8 the scope was not written.
  const detail = document.querySelector('#main .detail, .record > .detail');
  const name = textOf(document.querySelector('.page-header .breadcrumb-item:last-child .title'));
  const isOther = (detail?.getAttribute('data-scope') ?? ESPO_SCOPES[kind]) !== ESPO_SCOPES[kind];
  if (!detail || isOther || name === '' || detail.querySelector('.cell .main-element')) return undefined;
  const sign = /[€$£]|[A-Z]{3}/.exec(textOf(fieldOf(detail, 'amount')))?.[0] ?? '';
  const fields = [
    ...recordField('name', 'name', name),
    ...Object.entries(CELLS).flatMap(([cell, key]) => recordField(key, cell, cellText(detail, cell))),
    ...recordField('currency', 'amountCurrency', CURRENCIES[sign] ?? sign),
    ...readAddress(linesOf(fieldOf(detail, 'billingAddress')), 'billingAddress'),
  ];
  if (kind === 'account') return { fields };
  const account = detail.querySelector('.field[data-name="account"] a[href*="#Account/view/"]');
  return tellDeal(fields, wonByChip(detail), idInLink(account, /([^/]+)$/));
}

const fieldOf = (detail: Element, cell: string) =>
  detail.querySelector(`.cell[data-name="${cell}"] > .field`);

function cellText(detail: Element, cell: string): string {
  const field = fieldOf(detail, cell);
  // "Aucun" of an empty field is a word of the interface, greyed by this class.
  if (!field || field.querySelector('.none-value')) return '';
  return textOf(field.querySelector('.complex-text, a[href*="/view/"], .numeric-text') ?? field);
}

/** The chip's style is the stage's own setting, in any language; probability alone may be typed by hand. */
function wonByChip(detail: Element): boolean | undefined {
  const stage = fieldOf(detail, 'stage');
  return stage ? stage.querySelector('.label-success') !== null : undefined;
}
