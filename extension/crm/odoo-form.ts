/** The form of an Odoo record as it is on the screen, 14 to 18: values are in controls, never in a dialog over it. */
import type { RecordField } from '#contract/record';
import type { Page, Place, Reading } from './adapter.ts';
import { isShown } from './is-shown.ts';
import { PARTNER_FIELDS } from './odoo-fields.ts';
import { readCells, type Cells } from './read-cells.ts';
import { isNamed, recordField } from './record-field.ts';
import { tellDeal } from './tell-deal.ts';
import { ownTextOf, textOf } from './text-of.ts';

const cell = (name: string) => `.o_field_widget[name="${name}"]`;
const ACCOUNT: Cells = Object.fromEntries(
  Object.entries(PARTNER_FIELDS).map(([name, key]) => [cell(name), key]),
);
const DEAL: Cells = {
  [cell('name')]: 'name',
  [cell('partner_id')]: 'account',
  [cell('expected_revenue')]: 'amount',
  [cell('user_id')]: 'owner',
};

export function odooForm({ document }: Page): Element | undefined {
  return [...document.querySelectorAll('.o_form_view')].find(
    (form) => !form.closest('.modal, .o_dialog') && isShown(form),
  );
}

export function readForm(page: Page, { kind }: Place): Reading | undefined {
  const form = odooForm(page);
  const fields = form ? readCells(form, kind === 'account' ? ACCOUNT : DEAL) : [];
  // A new record has no name; a form that is still drawing neither.
  if (!form || !isNamed(fields)) return undefined;
  const tags = kind === 'account' ? readTags(form, 'category_id') : readTags(form, 'tag_ids');
  if (kind === 'account') return { fields: [...fields, ...tags] };
  return tellDeal([...fields, ...tags, ...readStage(form)], wonByRibbon(form));
}

const readTags = (form: Element, name: string) =>
  recordField(
    'tags',
    name,
    [...form.querySelectorAll(`${cell(name)} .o_tag_badge_text, ${cell(name)} .o_badge_text`)]
      .map(textOf)
      .join(', '),
  );

/** The arrow that is checked; in 18 its text goes on with how long the stage has lasted. */
function readStage(form: Element): RecordField[] {
  const arrow = form.querySelector('.o_arrow_button[aria-checked="true"], .o_arrow_button_current');
  return recordField('stage', 'stage_id', ownTextOf(arrow) || textOf(arrow?.querySelector('span') ?? arrow));
}

/** Green is won; a red one beside it says that the record is archived or lost. Newer versions put "text-" before the colour's class. */
function wonByRibbon(form: Element): boolean {
  const isIn = (colour: string) =>
    [...form.querySelectorAll(`.ribbon [class*="bg-${colour}"]`)].some(isShown);
  return isIn('success') && !isIn('danger');
}
