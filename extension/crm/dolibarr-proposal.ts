/** A proposal of Dolibarr as it is shown: its status is the colour of its badge, in any language. Silent where there is none. */
import type { Page, Reading } from './adapter.ts';
import { rowsIn, LINKED, valueText } from './dolibarr-card.ts';
import { withOwnFields } from './own-fields.ts';
import { recordField } from './record-field.ts';
import { tellDeal } from './tell-deal.ts';
import { idInLink, ownTextOf, textOf } from './text-of.ts';

/** `badge-status…` of `Propal::LibStatut`, from 11 to 22 (read in its source, 2026-11): draft, open, signed, billed, refused. */
const STAGES: Readonly<Record<string, string>> = {
  0: 'Proposal',
  1: 'Proposal',
  4: 'Closed Won',
  6: 'Closed Won',
  9: 'Closed Lost',
};
const PROJECT = 'a[href*="/projet/"]';
/** Older ones name the cell by its neighbour alone. */
const AMOUNT = '.amountcard, .titlefieldmiddle + .nowrap';
/** The product's reference and name begin a line; its description follows. */
const LINE_MAX = 80;

export function readProposal({ document }: Page): Reading | undefined {
  const banner = document.querySelector('.arearef .refid');
  const badge = document.querySelector('.statusref .badge');
  const stage = STAGES[/badge-status(\d)/.exec(badge?.getAttribute('class') ?? '')?.[1] ?? ''];
  if (!banner || !stage) return undefined;
  const isWon = stage === 'Closed Won';
  const account = banner.querySelector('a[href*="socid="]');
  const lines = [...document.querySelectorAll('#tablelines .linecoldescription')];
  const fields = [
    ...recordField('name', 'ref', ownTextOf(banner)),
    ...recordField('account', 'account', textOf(account)),
    ...recordField('stage', 'status', textOf(badge), stage),
    ...recordField('amount', 'amount', textOf(document.querySelector(AMOUNT))),
    ...recordField(
      'products',
      'lines',
      lines
        .map((line) => textOf(line).slice(0, LINE_MAX))
        .filter(Boolean)
        .join(', '),
    ),
  ];
  // From the last: the table in a label's cell says the same label once more, and no value.
  const rows = rowsIn(document).toReversed();
  const own = Object.fromEntries(rows.map(([label, value]) => [textOf(label), valueText(value)]));
  return tellDeal(
    withOwnFields(fields, own),
    // A project has its own status: the win would be told twice.
    isWon && banner.querySelector(PROJECT) ? undefined : isWon,
    idInLink(account, LINKED),
  );
}

/** The project that it is of, by its id. */
export const workOf = ({ document }: Page): string | undefined =>
  idInLink(document.querySelector(`.arearef .refid ${PROJECT}`), LINKED);
