/**
 * Odoo 14 to 18. Its own JSON-RPC answers the session in codes and without a token; the form is the second choice, for
 * it shows the sector only on a tab that few people open.
 */
import type { CrmAdapter, Page, Place, Reading, Session } from './adapter.ts';
import { asNode, type JsonNode } from './json-node.ts';
import { PARTNER_FIELDS } from './odoo-fields.ts';
import { odooForm, readForm } from './odoo-form.ts';
import { odooAction, odooPlace } from './odoo-place.ts';
import { readAnswer, type Paths } from './read-answer.ts';
import { recordField } from './record-field.ts';

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
const PRODUCTS_MAX = 20;

export const odoo: CrmAdapter = {
  name: 'Odoo',
  placeOf: odooPlace,
  // The website and the portal share the origin and do not have this class.
  recognises: ({ document }) => document.body.classList.contains('o_web_client'),

  async ask(place, session, page) {
    const isRight = await isRightModel(place, session, page);
    if (!isRight) return isRight === false ? { fields: [] } : undefined;
    return place.kind === 'account' ? askPartner(place.id, session) : askLead(place.id, session);
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
  const answer = asNode(await session.query('/web/action/load', call({ action_id: action })));
  const loaded = asNode(answer?.['result']);
  // An action of the server's own has no model: then the form is believed, which has what only such a record has.
  const model = loaded?.['type'] === 'ir.actions.server' ? 'any' : loaded?.['res_model'];
  return model && (model === 'any' || model === (kind === 'account' ? 'res.partner' : 'crm.lead'));
}

const call = (params: JsonNode) => ({ jsonrpc: '2.0', method: 'call', params });

/** The rows of one reading; none when refused, expired (an error within a 200) or of a module that is not there. */
async function rowsOf(
  session: Session,
  model: string,
  method: 'read' | 'search_read',
  args: readonly unknown[],
): Promise<readonly JsonNode[]> {
  // Without a language Odoo answers in the source's: "Food/Hospitality" whatever the person's own.
  const params = { model, method, args, kwargs: method === 'read' ? {} : { limit: PRODUCTS_MAX } };
  const answer = asNode(await session.query(`/web/dataset/call_kw/${model}/${method}`, call(params)));
  const rows = answer?.['result'];
  return Array.isArray(rows) ? rows.map(asNode).filter((row) => row !== undefined) : [];
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

async function askPartner(id: string, session: Session): Promise<Reading | undefined> {
  const own = [...Object.keys(PARTNER), 'category_id', 'commercial_partner_id'];
  const [shown] = await rowsOf(session, 'res.partner', 'read', [[Number(id)], own]);
  if (!shown) return undefined;
  // A person's page points to the company, where sector and city are.
  const company = idOf(shown['commercial_partner_id']);
  const [head] =
    company && company !== Number(id) ? await rowsOf(session, 'res.partner', 'read', [[company], own]) : [];
  const row = head ?? shown;
  const tags = await namesOf(session, 'res.partner.category', row['category_id']);
  return { fields: [...readAnswer(plain(row), PARTNER), ...recordField('tags', 'category_id', tags)] };
}

async function askLead(id: string, session: Session): Promise<Reading | undefined> {
  const own = [...Object.keys(LEAD), 'tag_ids', 'active', 'probability', 'partner_name'];
  const [row] = await rowsOf(session, 'crm.lead', 'read', [[Number(id)], own]);
  if (!row) return undefined;
  const [[stage], tags, products] = await Promise.all([
    rowsOf(session, 'crm.stage', 'read', [[idOf(row['stage_id'])], ['is_won']]),
    namesOf(session, 'crm.tag', row['tag_ids']),
    askProducts(id, session),
  ]);
  const isShelved = row['active'] === false;
  const isLost = isShelved && row['probability'] === 0;
  const account = idOf(row['partner_id']);
  const fields = readAnswer({ ...plain(row), ...(isLost ? { stage_id: 'Lost' } : {}) }, LEAD);
  return {
    fields: [
      ...fields,
      // Odoo answers `false` where nothing is planned, and leaves out what a person may not see.
      ...(row[NEXT] === false ? recordField('nextActivityAt', NEXT, '–', 'none') : []),
      ...recordField('tags', 'tag_ids', tags),
      ...recordField('products', 'order_line', products),
      ...(account ? [] : recordField('account', 'partner_name', row['partner_name'])),
    ],
    ...(typeof stage?.['is_won'] === 'boolean' ? { won: stage['is_won'] && !isShelved } : {}),
    ...(account ? { accountId: String(account) } : {}),
  };
}

async function namesOf(session: Session, model: string, ids: unknown): Promise<string> {
  if (!Array.isArray(ids) || ids.length === 0) return '';
  const rows = await rowsOf(session, model, 'read', [ids, ['name']]);
  return rows.map(({ name }) => name).join(', ');
}

/** What was quoted for this deal, where the company quotes with Odoo. */
async function askProducts(id: string, session: Session): Promise<string> {
  const domain = [
    ['order_id.opportunity_id', '=', Number(id)],
    ['product_id', '!=', false],
  ];
  const rows = await rowsOf(session, 'sale.order.line', 'search_read', [domain, ['product_id']]);
  const names = rows.flatMap(({ product_id: product }) =>
    Array.isArray(product) ? [String(product[1])] : [],
  );
  return [...new Set(names)].join(', ');
}
