/**
 * Odoo 14 to 18. Its own JSON-RPC answers the session in codes and without a token; the form is the second choice, for
 * it shows the sector only on a tab that few people open.
 */
import type { CrmAdapter, Page, Place, Reading, Session } from './adapter.ts';
import { walkPath, type JsonNode } from './json-node.ts';
import { PARTNER_FIELDS } from './odoo-fields.ts';
import { odooForm, readForm } from './odoo-form.ts';
import { odooAction, odooPlace } from './odoo-place.ts';
import { openRpc, rpcCall, type OdooRpc } from './odoo-rpc.ts';
import { addedIn, inWords, isKnown, nameOf, namesIn } from './odoo-words.ts';
import { withOwnFields } from './own-fields.ts';
import { readAnswer, type Paths } from './read-answer.ts';
import { recordField } from './record-field.ts';
import { tellDeal } from './tell-deal.ts';

const MODELS = { account: 'res.partner', opportunity: 'crm.lead' } as const;
/** By its site and its number an account is known as one of an agreement's. */
const PARTNER: Paths = { ...PARTNER_FIELDS, comment: 'description', website: 'other' };
const COMPANY = 'commercial_partner_id';
/** False of whoever works with this Odoo: a colleague's page is no account's. */
const COLLEAGUE = 'partner_share';
const NEXT = 'activity_date_deadline';
const LEAD: Paths = {
  ...PARTNER_FIELDS,
  stage_id: 'stage',
  expected_revenue: 'amount',
  company_currency: 'currency',
  partner_id: 'account',
  date_deadline: 'closeDate',
  create_date: 'createdAt',
  date_last_stage_update: 'stageSince',
  [NEXT]: 'nextActivityAt',
  lost_reason_id: 'other',
  description: 'description',
};
const ALSO = ['tag_ids', 'active', 'probability', 'partner_name', 'contact_name', 'type'];
const PRODUCTS_MAX = 20;

export const odoo: CrmAdapter = {
  name: 'Odoo',
  placeOf: odooPlace,
  // The website and the portal share the origin and do not have this class.
  recognises: ({ document }) => document.body.classList.contains('o_web_client'),

  async ask(place, session, page) {
    const isRight = await isRightModel(place, session, page);
    if (!isRight) return isRight === false ? NONE : undefined;
    const rpc = await openRpc(session, page, MODELS[place.kind]);
    return place.kind === 'account' ? askPartner(place.id, rpc) : askLead(place.id, rpc);
  },

  read: readForm,

  stageBox: (page) => odooForm(page)?.querySelector('.o_form_statusbar, [name="stage_id"]') ?? null,
};

/**
 * Only for a numbered action: there the kind was told from what the form shows. Undefined: nobody says, as of an action of the server's
 * own; then the page tells, once it has come to rest: what stands there while it is opened may be the record before.
 */
async function isRightModel({ kind, id }: Place, session: Session, page: Page) {
  const shown = odooPlace(page);
  const action = shown?.kind === kind && shown.id === id ? odooAction(page) : undefined;
  if (action === undefined) return true;
  const answer = await session.query('/web/action/load', rpcCall({ action_id: action }));
  const model = walkPath(answer, 'result.res_model');
  return model ? model === MODELS[kind] : undefined;
}

/** "[7, 'Lyon']" of a relation → 7. */
const idOf = (relation: unknown) => (Array.isArray(relation) ? Number(relation[0]) : undefined);

/** Gone, not this person's to read, or nobody's account: no page that is "no longer understood". */
const NONE: Reading = { fields: [] };

async function askPartner(id: string, { fields: known, rows }: OdooRpc): Promise<Reading | undefined> {
  const names = namesIn(known, [...Object.keys(PARTNER), 'category_id', COMPANY, COLLEAGUE]);
  const found = await rows('res.partner', 'read', [Number(id)], names);
  const shown = found?.[0];
  if (!shown || shown[COLLEAGUE] === false) return found && NONE;
  // A person's page points to the company, where sector and city are.
  const company = idOf(shown[COMPANY]);
  const heads = company && company !== Number(id) && (await rows('res.partner', 'read', [company], names));
  const row = (heads || [])[0] ?? shown;
  const tags = await namesOf(rows, 'res.partner.category', row['category_id']);
  const fields = [
    ...readAnswer(inWords(row, known), PARTNER),
    ...recordField('tags', 'category_id', tags),
    ...recordField('other', 'siret', row['siret'] || row['company_registry']),
  ];
  return { fields: withOwnFields(fields, addedIn(row, known)) };
}

async function askLead(id: string, { fields: known, rows }: OdooRpc): Promise<Reading | undefined> {
  const found = await rows('crm.lead', 'read', [Number(id)], namesIn(known, [...Object.keys(LEAD), ...ALSO]));
  const row = found?.[0];
  if (!row) return found && NONE;
  const [stages, tags, products] = await Promise.all([
    rows('crm.stage', 'read', [idOf(row['stage_id'])], ['is_won']),
    namesOf(rows, 'crm.tag', row['tag_ids']),
    isKnown(known, 'order_ids') ? askProducts(id, rows) : '',
  ]);
  const account = idOf(row['partner_id']);
  const isWon = stages?.[0]?.['is_won'];
  const said = inWords(row, known);
  const fields = [
    ...readAnswer({ ...said, stage_id: stageOf(row) }, LEAD),
    // Odoo answers `false` where nothing is planned, and leaves out what a person may not see.
    ...(row[NEXT] === false ? recordField('nextActivityAt', NEXT, '–', 'none') : []),
    ...recordField('tags', 'tag_ids', tags),
    ...recordField('products', 'order_line', products),
    ...(account ? [] : recordField('account', 'partner_name', customerOf(said))),
  ];
  return tellDeal(
    withOwnFields(fields, addedIn(row, known)),
    typeof isWon === 'boolean' ? isWon && row['active'] !== false : undefined,
    account && String(account),
  );
}

/** Of whom nobody is in the contacts yet, as Odoo writes those who are: "Hôtel du Port, Ana Roux". */
const customerOf = ({ partner_name: company, contact_name: person }: JsonNode) =>
  [company, person].filter(Boolean).join(', ');

/** Odoo keeps a stage where it shows none: of what was lost, and of a lead that is no opportunity yet. */
const stageOf = ({ active, probability, type, stage_id: kept }: JsonNode) =>
  active === false && probability === 0 ? 'Lost' : type === 'lead' ? 'Lead' : nameOf(kept);

async function namesOf(rows: OdooRpc['rows'], model: string, ids: unknown): Promise<string> {
  if (!Array.isArray(ids) || ids.length === 0) return '';
  return ((await rows(model, 'read', ids, ['name'])) ?? []).map(({ name }) => name).join(', ');
}

/** What was quoted for this deal, where the company quotes with Odoo. */
async function askProducts(id: string, rows: OdooRpc['rows']): Promise<string> {
  const domain = [
    ['order_id.opportunity_id', '=', Number(id)],
    ['order_id.state', '!=', 'cancel'],
    ['product_id', '!=', false],
    // What was paid in advance is sold under a product of its own.
    ['is_downpayment', '=', false],
  ];
  const lines = await rows('sale.order.line', 'search_read', domain, ['product_id'], 0, PRODUCTS_MAX);
  return [...new Set(lines?.map((line) => nameOf(line['product_id'])))].join(', ');
}
