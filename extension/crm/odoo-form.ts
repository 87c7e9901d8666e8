/** The form of an Odoo record as it is on the screen, 14 to 18: values are in controls, never in a dialog over it. */
import type { RecordField } from '#contract/record';
import type { Page, Place, Reading } from './adapter.ts';
import { findShown } from './is-shown.ts';
import { PARTNER_FIELDS } from './odoo-fields.ts';
import { readCells, type Cells } from './read-cells.ts';
import { isNamed, recordField } from './record-field.ts';
import { tellDeal } from './tell-deal.ts';
import { ownTextOf, textOf } from './text-of.ts';

const cell = (name: string) => `.o_field_widget[name="${name}"]`;
const CELLS: Cells = {
  ...Object.fromEntries(Object.entries(PARTNER_FIELDS).map(([name, key]) => [cell(name), key])),
  // Of whom nobody is in the contacts yet, a name.
  [`${cell('partner_id')}, ${cell('partner_name')}`]: 'account',
  [cell('expected_revenue')]: 'amount',
};
const TAGS = `:is(${cell('category_id')}, ${cell('tag_ids')}) [class*="badge_text"]`;

export const odooForm = ({ document }: Page): Element | null =>
  findShown(document, '.o_form_view:not(.modal *, .o_dialog *)');

export function readForm(page: Page, { kind }: Place): Reading | undefined {
  const form = odooForm(page);
  const fields = form ? readCells(form, CELLS) : [];
  // A new record has no name; a form that is still drawing neither.
  if (!form || !isNamed(fields)) return undefined;
  fields.push(...recordField('tags', 'tags', [...form.querySelectorAll(TAGS)].map(textOf).join(', ')));
  if (kind === 'account') return { fields };
  const isLost = hasRibbon(form, 'danger');
  const stage = isLost ? recordField('stage', 'stage_id', 'Lost') : readStage(form);
  return tellDeal([...fields, ...stage], !isLost && hasRibbon(form, 'success'));
}

/** The arrow that is checked; in 18 its text goes on with how long the stage has lasted. */
function readStage(form: Element): RecordField[] {
  const arrow = form.querySelector('.o_arrow_button[aria-checked="true"], .o_arrow_button_current');
  return recordField('stage', 'stage_id', ownTextOf(arrow) || textOf(arrow?.querySelector('span') ?? arrow));
}

/** Green is won; a red one says that the record is archived or lost. Newer versions put "text-" before the colour's class. */
const hasRibbon = (form: Element, colour: string) =>
  findShown(form, `.ribbon [class*="bg-${colour}"]`) !== null;
