/**
 * Odoo 14 to 18. Its own JSON-RPC answers the session in codes and without a token; the form is the second choice, for
 * it shows the sector only on a tab that few people open.
 */
import type { RecordField } from '#contract/record';
import type { CrmAdapter, Page, Place, Reading, Session } from './adapter.ts';
import { asNode, type JsonNode } from './json-node.ts';
import { PARTNER_FIELDS } from './odoo-fields.ts';
import { odooForm, readForm } from './odoo-form.ts';
import { odooAction, odooPlace } from './odoo-place.ts';
import { openRpc, rpcCall, type OdooRpc } from './odoo-rpc.ts';
import { ownKey, withOwnFields } from './own-fields.ts';
import { readAnswer, type Paths } from './read-answer.ts';
import { recordField } from './record-field.ts';
import { tellDeal } from './tell-deal.ts';

const MODELS = { account: 'res.partner', opportunity: 'crm.lead' } as const;
const PARTNER: Paths = { ...PARTNER_FIELDS, comment: 'description' };
const NEXT = 'activity_date_deadline';
const LEAD: Paths = {
  name: 'name',
  stage_id: 'stage',
  expected_revenue: 'amount',
  company_currency: 'currency',
  partner_id: 'account',
  city: 'city',
  zip: 'postcode',
  user_id: 'owner',
  date_deadline: 'closeDate',
  create_date: 'createdAt',
  date_last_stage_update: 'stageSince',
  [NEXT]: 'nextActivityAt',
  description: 'description',
};
const ALSO = ['tag_ids', 'active', 'probability', 'partner_name', 'type'];
const PRODUCTS_MAX = 20;

export const odoo: CrmAdapter = {
  name: 'Odoo',
  placeOf: odooPlace,
  // The website and the portal share the origin and do not have this class.
  recognises: ({ document }) => document.body.classList.contains('o_web_client'),

  async ask(place, session, page) {
    const isRight = await isRightModel(place, session, page);
    if (!isRight) return isRight === false ? { fields: [] } : undefined;
    const rpc = await openRpc(session, page, MODELS[place.kind]);
    return place.kind === 'account' ? askPartner(place.id, rpc) : askLead(place.id, rpc);
  },

  read: readForm,

  stageBox: (page) =>
    odooForm(page)?.querySelector('.o_form_statusbar, .o_statusbar_status, [name="stage_id"]') ?? null,
};

/** Only for a numbered action: there the kind was told from what the form shows. Undefined: nobody says. */
async function isRightModel({ kind, id }: Place, session: Session, page: Page) {
  const shown = odooPlace(page);
  const action = shown?.kind === kind && shown.id === id ? odooAction(page) : undefined;
  if (action === undefined) return true;
  const answer = asNode(await session.query('/web/action/load', rpcCall({ action_id: action })));
  const loaded = asNode(answer?.['result']);
  // An action of the server's own has no model: then the form is believed, which has what only such a record has.
  const model = loaded?.['type'] === 'ir.actions.server' ? 'any' : loaded?.['res_model'];
  return model && (model === 'any' || model === MODELS[kind]);
}

/** "[7, 'Lyon']" of a relation → 7. */
const idOf = (relation: unknown) => (Array.isArray(relation) ? Number(relation[0]) : undefined);

/** A relation as its name, and text without its markup. */
function sayPlain(value: unknown): unknown {
  if (Array.isArray(value)) return typeof value[1] === 'string' ? value[1] : '';
  return typeof value === 'string' ? value.replaceAll(/<[^>]*>/g, ' ') : value;
}

const plain = (row: JsonNode): JsonNode =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, sayPlain(value)]));

async function askPartner(id: string, rpc: OdooRpc): Promise<Reading | undefined> {
  const names = namesIn(rpc.fields, [...Object.keys(PARTNER), 'category_id', 'commercial_partner_id']);
  const [shown] = await rpc.rows('res.partner', 'read', [Number(id)], names);
  if (!shown) return undefined;
  // A person's page points to the company, where sector and city are.
  const company = idOf(shown['commercial_partner_id']);
  const [head] =
    company && company !== Number(id) ? await rpc.rows('res.partner', 'read', [company], names) : [];
  const row = head ?? shown;
  const tags = await namesOf(rpc, 'res.partner.category', row['category_id']);
  const fields = [...readAnswer(plain(row), PARTNER), ...recordField('tags', 'category_id', tags)];
  return { fields: withOwn(fields, row, rpc.fields) };
}

async function askLead(id: string, rpc: OdooRpc): Promise<Reading | undefined> {
  const names = namesIn(rpc.fields, [...Object.keys(LEAD), ...ALSO]);
  const [row] = await rpc.rows('crm.lead', 'read', [Number(id)], names);
  if (!row) return undefined;
  const [[stage], tags, products] = await Promise.all([
    rpc.rows('crm.stage', 'read', [idOf(row['stage_id'])], ['is_won']),
    namesOf(rpc, 'crm.tag', row['tag_ids']),
    askProducts(id, rpc),
  ]);
  const isShelved = row['active'] === false;
  const account = idOf(row['partner_id']);
  const isWon = stage?.['is_won'];
  const fields = [
    ...readAnswer({ ...plain(row), ...stageNotShown(row) }, LEAD),
    // Odoo answers `false` where nothing is planned, and leaves out what a person may not see.
    ...(row[NEXT] === false ? recordField('nextActivityAt', NEXT, '–', 'none') : []),
    ...recordField('tags', 'tag_ids', tags),
    ...recordField('products', 'order_line', products),
    ...(account ? [] : recordField('account', 'partner_name', row['partner_name'])),
  ];
  return tellDeal(
    withOwn(fields, row, rpc.fields),
    typeof isWon === 'boolean' ? isWon && !isShelved : undefined,
    account && String(account),
  );
}

/** Odoo keeps a stage where it shows none: of what was lost, and of a lead that is no opportunity yet. */
function stageNotShown({ active, probability, type }: JsonNode): JsonNode {
  if (active === false && probability === 0) return { stage_id: 'Lost' };
  return type === 'lead' ? { stage_id: 'Lead' } : {};
}

/** A field that is not there makes Odoo refuse all; a company's own are read where their label is one of ours. */
const namesIn = (known: JsonNode, wanted: readonly string[]) => [
  ...wanted.filter((name) => name in known || !known['name']),
  ...Object.keys(known).filter((name) => name.startsWith('x_') && ownKey(labelOf(known[name]))),
];

const labelOf = (field: unknown): string => String(asNode(field)?.['string']);

/** A choice by its words, not by its code; of an empty number Odoo says zero, and of a file its bytes. */
function withOwn(fields: readonly RecordField[], row: JsonNode, known: JsonNode) {
  const said = Object.keys(row).map((name) => {
    const { type, selection } = asNode(known[name]) ?? {};
    const value = Array.isArray(selection) ? selection.find(([code]) => code === row[name]) : row[name];
    return [name, type === 'binary' ? '' : sayPlain(value) || ''];
  });
  return withOwnFields(fields, Object.fromEntries(said), (name) =>
    name.startsWith('x_') ? labelOf(known[name]) : '',
  );
}

async function namesOf(rpc: OdooRpc, model: string, ids: unknown): Promise<string> {
  if (!Array.isArray(ids) || ids.length === 0) return '';
  const rows = await rpc.rows(model, 'read', ids, ['name']);
  return rows.map(({ name }) => name).join(', ');
}

/** What was quoted for this deal, where the company quotes with Odoo. */
async function askProducts(id: string, rpc: OdooRpc): Promise<string> {
  const domain = [
    ['order_id.opportunity_id', '=', Number(id)],
    ['order_id.state', '!=', 'cancel'],
    ['product_id', '!=', false],
  ];
  const rows = await rpc.rows('sale.order.line', 'search_read', domain, ['product_id'], 0, PRODUCTS_MAX);
  const names = rows.flatMap(({ product_id: product }) =>
    Array.isArray(product) ? [String(product[1])] : [],
  );
  return [...new Set(names)].join(', ');
}
