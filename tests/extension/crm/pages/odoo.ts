/** Pages of Odoo 14 to 18, in their two grammars of addresses, and what its JSON-RPC answers. */
import type { Case } from './case.ts';

const ODOO = (inner: string) => `<html><body class="o_web_client">${inner}</body></html>`;
const input = (name: string, value: string) =>
  `<div name="${name}" class="o_field_widget"><input value="${value}"></div>`;
const span = (name: string, value: string) => `<span class="o_field_widget" name="${name}">${value}</span>`;
const form = (inner: string) => `<div class="o_action"><div class="o_form_view">${inner}</div></div>`;
const stages = (checked: string, after = '') =>
  `<div class="o_form_statusbar"><div class="o_field_statusbar" name="stage_id"><button class="o_arrow_button" aria-checked="false" data-value="1">Nouveau</button><button class="o_arrow_button o_arrow_button_current" aria-checked="true" data-value="4"><span>${checked}</span>${after}</button></div></div>`;
const ribbon = (style: string, words: string) =>
  `<div class="o_widget_web_ribbon"><div class="ribbon"><span class="${style}">${words}</span></div></div>`;
const WIZARD =
  '<div class="modal o_technical_modal"><div class="o_form_view"><div name="name" class="o_field_widget"><input value="Motif de perte"></div></div></div>';

type Asked = {
  readonly params: {
    readonly args: readonly unknown[];
    readonly kwargs: { readonly context?: { readonly lang?: string } };
  };
};
/** Rows by id, as `read` gives them; an unknown id is an error within a 200. */
const rows = (known: Readonly<Record<number, object>>) => (body: Asked) => {
  const [ids] = body.params.args as [number[]];
  const found = ids.flatMap((id) => known[id] ?? []);
  return found.length > 0
    ? { jsonrpc: '2.0', id: null, result: found }
    : { jsonrpc: '2.0', id: null, error: { code: 200, message: 'Odoo Server Error' } };
};
const READ = '/web/dataset/call_kw';
const HOTEL = {
  id: 7,
  name: 'Hôtel du Port',
  industry_id: [9, 'Food/Hospitality'],
  category_id: [3],
  city: 'Marseille',
  zip: '13002',
  state_id: false,
  country_id: [75, 'France'],
  user_id: [2, 'Mitchell Admin'],
  comment: '<p>48 chambres</p><p>Martin &amp; Fils,&nbsp;moins de 5&nbsp;&lt;&nbsp;7</p>',
  commercial_partner_id: [7, 'Hôtel du Port'],
};
const partners = {
  [`${READ}/res.partner/fields_get`]: { result: { comment: { string: 'Notes', type: 'html' } } },
  [`${READ}/res.partner/read`]: rows({
    7: HOTEL,
    8: {
      ...HOTEL,
      id: 8,
      name: 'Ana Roux',
      industry_id: false,
      category_id: [],
      commercial_partner_id: [7, 'H'],
    },
  }),
  [`${READ}/res.partner.category/read`]: rows({ 3: { id: 3, name: 'Hôtellerie' } }),
};
const lead = (stage: readonly [number, string], active = true, probability = active ? 40 : 0) => ({
  [`${READ}/crm.lead/read`]: rows({
    3: {
      id: 3,
      name: 'Wi-Fi 20 chambres',
      stage_id: stage,
      expected_revenue: 4200,
      company_currency: [1, 'EUR'],
      partner_id: [8, 'Hôtel du Port, Ana Roux'],
      partner_name: 'Hôtel du Port',
      city: false,
      zip: false,
      user_id: false,
      date_deadline: false,
      create_date: false,
      date_last_stage_update: '2026-10-02 08:00:00',
      activity_date_deadline: false,
      description: false,
      tag_ids: [5],
      active,
      probability,
      lost_reason_id: !active && probability === 0 && [2, 'Trop cher'],
    },
  }),
  [`${READ}/crm.stage/read`]: rows({ 3: { id: 3, is_won: false }, 4: { id: 4, is_won: true } }),
  [`${READ}/crm.tag/read`]: rows({ 5: { id: 5, name: 'Wi-Fi' } }),
});
const read = (won: boolean, stage: string) => ({
  kind: 'opportunity' as const,
  id: '3',
  won,
  fields: {
    name: 'Wi-Fi 20 chambres',
    stage,
    amount: '4200',
    currency: 'EUR',
    account: 'Hôtel du Port, Ana Roux',
    tags: 'Wi-Fi',
    stageSince: '2026-10-02 08:00:00',
    nextActivityAt: '–',
  },
  codes: { nextActivityAt: 'none' },
  account: accountRead,
});
/** What is read of it when nothing of the company's own is filled. */
const PLAIN = {
  name: 'Hôtel du Port',
  city: 'Marseille',
  postcode: '13002',
  country: 'France',
  owner: 'Mitchell Admin',
  description: '48 chambres Martin & Fils, moins de 5 < 7',
};
const accountRead = { ...PLAIN, sector: 'Food/Hospitality', tags: 'Hôtellerie' };
/** A company's Odoo in French: stages and sectors have names of their own there, the source keeps the older English ones. */
const inFrench = (french: unknown, source: unknown) => (body: Asked) =>
  (body.params.kwargs.context?.lang === 'fr_FR' ? french : source) as { readonly result: unknown };
const language = {
  [`${READ}/res.users/context_get`]: { result: { lang: 'fr_FR', tz: 'Europe/Paris', uid: 2 } },
};
const french = {
  ...language,
  ...partners,
  ...lead([3, 'Proposition']),
  [`${READ}/crm.lead/read`]: inFrench(
    {
      result: [
        {
          id: 3,
          name: 'Wi-Fi',
          stage_id: [3, 'Négociation'],
          active: true,
          probability: 40,
          type: 'opportunity',
        },
      ],
    },
    {
      result: [
        {
          id: 3,
          name: 'Wi-Fi',
          stage_id: [3, 'Qualified'],
          active: true,
          probability: 40,
          type: 'opportunity',
        },
      ],
    },
  ),
};
/** What `fields_get` says: what this version has and this person may see; states are of another. */
const added = {
  ...Object.fromEntries(
    'name city zip country_id user_id comment industry_id category_id commercial_partner_id'
      .split(' ')
      .map((name) => [name, { string: name, type: 'char' }]),
  ),
  comment: { string: 'Notes', type: 'html' },
  employee: { string: 'Effectif', type: 'boolean' },
  x_studio_selection_field_4kd: {
    string: 'Secteur d’activité',
    type: 'selection',
    selection: [
      ['1', 'Industrie'],
      ['2', 'Hôtellerie'],
    ],
  },
  x_effectif: { string: 'Effectif', type: 'integer' },
  x_concurrent_id: { string: 'Concurrent', type: 'many2one', relation: 'res.partner' },
  x_produits: { string: 'Produits', type: 'binary' },
  x_tags: { string: 'Tags', type: 'many2many' },
  x_score: { string: 'Score', type: 'integer' },
};
const own = (values: object) => ({
  ...language,
  [`${READ}/res.partner/fields_get`]: { result: added },
  [`${READ}/res.partner/read`]: (body: Asked) => {
    const names = body.params.args[1] as readonly string[];
    // Odoo refuses all for one field that is not there; a company's score is none of ours.
    if (names.some((name) => !(name in added)) || names.includes('x_score'))
      return { error: { code: 200, message: 'Odoo Server Error' } };
    const row = Object.entries({ ...HOTEL, industry_id: false, category_id: [], ...values });
    return { result: [Object.fromEntries(row.filter(([name]) => name === 'id' || names.includes(name)))] };
  },
});

const silent = (name: string, url: string, html: string): Case => ({
  name,
  crm: 'Odoo',
  url,
  html,
  session: { ...partners, ...lead([4, 'Won']) },
  read: undefined,
});

export const odooPages: readonly Case[] = [
  {
    name: '16: account from the session',
    crm: 'Odoo',
    url: 'http://crm.example/web#id=7&cids=1&menu_id=81&action=120&model=res.partner&view_type=form',
    html: ODOO(''),
    session: partners,
    read: { kind: 'account', id: '7', fields: accountRead },
  },
  {
    name: '18: the page of a person gives the company',
    crm: 'Odoo',
    url: 'http://crm.example/odoo/contacts/8',
    html: ODOO(''),
    session: partners,
    read: { kind: 'account', id: '8', fields: accountRead },
  },
  {
    name: '18: open deal and its account, in English, with a quotation',
    crm: 'Odoo',
    url: 'http://crm.example/odoo/crm/3?debug=1',
    html: ODOO(''),
    session: {
      ...partners,
      ...lead([3, 'Proposition']),
      [`${READ}/crm.lead/fields_get`]: { result: { order_ids: { string: 'Orders', type: 'one2many' } } },
      [`${READ}/sale.order.line/search_read`]: {
        result: [
          { id: 1, product_id: [4, 'Access point'] },
          { id: 2, product_id: [4, 'Access point'] },
        ],
      },
    },
    read: {
      ...read(false, 'Proposition'),
      fields: { ...read(false, 'Proposition').fields, products: 'Access point' },
    },
  },
  {
    name: '16: won deal, whatever the parameters’ order',
    crm: 'Odoo',
    url: 'http://crm.example/web?debug=1#model=crm.lead&view_type=form&action=304&id=3',
    html: ODOO(''),
    session: { ...partners, ...lead([4, 'Won']) },
    read: read(true, 'Won'),
  },
  {
    name: '18: lost deal in the stage of the won ones',
    crm: 'Odoo',
    url: 'http://crm.example/odoo/crm/1/crm.lead/3',
    html: ODOO(''),
    session: { ...partners, ...lead([4, 'Won'], false) },
    read: { ...read(false, 'Lost'), fields: { ...read(false, 'Lost').fields, other: 'Trop cher' } },
  },
  {
    name: '18: a numbered action that is a pipeline',
    crm: 'Odoo',
    url: 'http://crm.example/odoo/action-333/3',
    html: ODOO(form(input('expected_revenue', '4200') + stages('Gagné'))),
    session: {
      '/web/action/load': { result: { res_model: 'crm.lead' } },
      ...partners,
      ...lead([4, 'Won']),
    },
    read: read(true, 'Won'),
  },
  {
    name: '16: account from the form, in French, under a dialog',
    crm: 'Odoo',
    url: 'http://crm.example/web#id=7&model=res.partner&view_type=form',
    html: ODOO(
      form(
        input('name', 'Hôtel du Port') +
          input('city', 'Marseille') +
          input('zip', '13002') +
          '<div name="category_id" class="o_field_widget"><span class="o_tag"><span class="o_tag_badge_text">Hôtellerie</span></span></div>',
      ) + WIZARD,
    ),
    read: {
      kind: 'account',
      id: '7',
      fields: { name: 'Hôtel du Port', city: 'Marseille', postcode: '13002', tags: 'Hôtellerie' },
    },
  },
  {
    name: '18: won deal from the form, in French, with the age of the stage',
    crm: 'Odoo',
    url: 'http://crm.example/odoo/crm/3',
    html: ODOO(
      form(
        stages('Gagné', '<span>7min</span>') +
          ribbon('text-bg-success', 'Gagné') +
          input('name', 'Wi-Fi 20 chambres') +
          input('expected_revenue', '4 200,00') +
          input('partner_id', 'Hôtel du Port'),
      ),
    ),
    read: {
      kind: 'opportunity',
      id: '3',
      won: true,
      fields: {
        name: 'Wi-Fi 20 chambres',
        account: 'Hôtel du Port',
        amount: '4 200,00',
        stage: 'Gagné',
      },
    },
  },
  {
    name: '14: open deal from the form, read only, its ribbon hidden',
    crm: 'Odoo',
    url: 'http://crm.example/web#id=3&model=crm.lead&view_type=form',
    html: ODOO(
      form(
        stages('Qualified') +
          `<div class="o_widget o_invisible_modifier">${ribbon('bg-success', 'Won')}</div>` +
          span('name', 'Wi-Fi') +
          span('expected_revenue', '$ 4,200.00'),
      ),
    ),
    read: {
      kind: 'opportunity',
      id: '3',
      won: false,
      fields: { name: 'Wi-Fi', amount: '$ 4,200.00', stage: 'Qualified' },
    },
  },
  ...(
    [
      ['an action that is named by its module', 'action-crm.crm_lead_all_leads', { res_model: 'crm.lead' }],
      ['a path that a company gave its action', 'nos-affaires', { res_model: 'crm.lead' }],
    ] as const
  ).map(([name, view, result]): Case => ({
    name: `18: ${name}`,
    crm: 'Odoo',
    url: `http://crm.example/odoo/${view}/3`,
    html: ODOO(form(input('expected_revenue', '4200') + stages('Gagné'))),
    session: { '/web/action/load': { result }, ...partners, ...lead([4, 'Won']) },
    read: read(true, 'Won'),
  })),
  {
    name: '18: an action of the server’s own, which names no model: the page tells',
    crm: 'Odoo',
    url: 'http://crm.example/odoo/action-290/3',
    html: ODOO(form(input('name', 'Wi-Fi') + input('expected_revenue', '4200') + stages('Gagné'))),
    session: {
      '/web/action/load': { result: { type: 'ir.actions.server' } },
      ...partners,
      ...lead([4, 'Won']),
    },
    read: {
      kind: 'opportunity',
      id: '3',
      won: false,
      fields: { name: 'Wi-Fi', amount: '4200', stage: 'Gagné' },
    },
  },
  {
    name: '17: the link of a mail, which names no view',
    crm: 'Odoo',
    url: 'http://crm.example/web#model=crm.lead&id=3',
    html: ODOO(''),
    session: { ...partners, ...lead([3, 'Proposition']) },
    read: read(false, 'Proposition'),
  },
  {
    name: '18: a won deal that was put away is no loss, and no win to share',
    crm: 'Odoo',
    url: 'http://crm.example/odoo/crm/3',
    html: ODOO(''),
    session: { ...partners, ...lead([4, 'Won'], false, 100) },
    read: read(false, 'Won'),
  },
  {
    name: '18: a stage that was renamed in the person’s language',
    crm: 'Odoo',
    url: 'http://crm.example/odoo/crm/3',
    html: ODOO(''),
    session: french,
    read: {
      kind: 'opportunity',
      id: '3',
      won: false,
      fields: { name: 'Wi-Fi', stage: 'Négociation' },
    },
  },
  {
    name: '16: a lead, whose stage is kept and not shown',
    crm: 'Odoo',
    url: 'http://crm.example/web#id=3&model=crm.lead&view_type=form',
    html: ODOO(''),
    session: {
      ...partners,
      ...lead([3, 'Proposition']),
      [`${READ}/crm.lead/read`]: rows({
        3: {
          id: 3,
          name: 'Wi-Fi',
          type: 'lead',
          stage_id: [3, 'Proposition'],
          active: true,
          probability: 12.5,
          partner_id: false,
          partner_name: 'Hôtel du Port',
          city: 'Marseille',
        },
      }),
    },
    read: {
      kind: 'opportunity',
      id: '3',
      won: false,
      fields: { name: 'Wi-Fi', stage: 'Lead', account: 'Hôtel du Port', city: 'Marseille' },
    },
  },
  {
    name: '18: a customer who is in no contact yet, abroad, and what a pipeline asks of its deals',
    crm: 'Odoo',
    url: 'http://crm.example/odoo/crm/3',
    html: ODOO(''),
    session: {
      ...lead([3, 'Proposition']),
      [`${READ}/crm.lead/fields_get`]: {
        result: { lead_properties: { string: 'Properties', type: 'properties' } },
      },
      [`${READ}/crm.lead/read`]: rows({
        3: {
          id: 3,
          name: 'R&D <b>',
          type: 'opportunity',
          stage_id: [3, 'Proposition'],
          active: true,
          probability: 12.5,
          partner_id: false,
          partner_name: false,
          contact_name: 'Ana Roux',
          zip: '1050',
          country_id: [20, 'Belgique'],
          state_id: [5, 'Bruxelles-Capitale (BE)'],
          lead_properties: [
            {
              name: 'a1',
              type: 'selection',
              string: 'Secteur',
              selection: [
                ['x', 'Santé'],
                ['y', 'Hôtellerie'],
              ],
              value: 'y',
            },
            {
              name: 'a2',
              type: 'tags',
              string: 'Produits',
              tags: [
                ['p', 'Borne', 1],
                ['q', 'Switch', 2],
                ['r', 'Câble', 3],
              ],
              value: ['p', 'q'],
            },
            {
              name: 'a3',
              type: 'many2one',
              string: 'Concurrent',
              comodel: 'res.partner',
              value: [12, 'Réseaux Martin'],
            },
            {
              name: 'a4',
              type: 'many2many',
              string: 'Tags',
              value: [
                [1, 'Un'],
                [2, 'Deux'],
              ],
            },
            { name: 'a5', type: 'integer', string: 'Effectif', value: 0 },
            { name: 'a6', type: 'char', string: 'Code de la porte', value: '4711' },
            { name: 'a7', type: 'separator', string: 'Ville' },
          ],
        },
      }),
    },
    read: {
      kind: 'opportunity',
      id: '3',
      won: false,
      fields: {
        name: 'R&D <b>',
        stage: 'Proposition',
        account: 'Ana Roux',
        postcode: '1050',
        country: 'Belgique',
        region: 'Bruxelles-Capitale (BE)',
        sector: 'Hôtellerie',
        products: 'Borne, Switch',
        competitor: 'Réseaux Martin',
      },
    },
  },
  {
    name: '18: fields that a company added to its customers',
    crm: 'Odoo',
    url: 'http://crm.example/odoo/contacts/7',
    html: ODOO(''),
    session: own({
      x_studio_selection_field_4kd: '2',
      x_effectif: 48,
      x_concurrent_id: [12, 'Réseaux Martin'],
      x_produits: 'iVBORw0KGgo=',
      x_tags: [4, 5],
    }),
    read: {
      kind: 'account',
      id: '7',
      fields: {
        ...PLAIN,
        sector: 'Hôtellerie',
        size: '48',
        competitor: 'Réseaux Martin',
      },
    },
  },
  {
    name: '18: fields that a company added and left empty',
    crm: 'Odoo',
    url: 'http://crm.example/odoo/contacts/7',
    html: ODOO(''),
    session: own({ x_studio_selection_field_4kd: false, x_effectif: 0, x_concurrent_id: false }),
    read: {
      kind: 'account',
      id: '7',
      fields: {
        ...PLAIN,
      },
    },
  },
  {
    ...silent('a record that is gone', 'http://crm.example/odoo/crm/99', ODOO('')),
    session: { [`${READ}/crm.lead/read`]: { result: [] } },
  },
  {
    ...silent('a record of others', 'http://crm.example/odoo/contacts/7', ODOO('')),
    session: {
      [`${READ}/res.partner/read`]: {
        error: { code: 200, message: 'Odoo Server Error', data: { name: 'odoo.exceptions.AccessError' } },
      },
    },
  },
  {
    ...silent('a colleague’s own contact', 'http://crm.example/odoo/contacts/7', ODOO('')),
    session: { [`${READ}/res.partner/read`]: rows({ 7: { ...HOTEL, partner_share: false } }) },
  },
  silent('list', 'http://crm.example/odoo/crm', ODOO('')),
  silent('a list within a record', 'http://crm.example/odoo/crm/3/action-55', ODOO('')),
  silent('a new record', 'http://crm.example/odoo/contacts/new', ODOO('')),
  silent(
    'a list, in the old grammar',
    'http://crm.example/web#action=304&model=crm.lead&view_type=list',
    ODOO(''),
  ),
  silent('a board', 'http://crm.example/web#action=304&model=crm.lead&view_type=kanban&id=3', ODOO('')),
  silent(
    'another thing’s record',
    'http://crm.example/odoo/project.task/3',
    ODOO(form(input('name', 'Tâche'))),
  ),
  silent(
    'another thing by a numbered action',
    'http://crm.example/odoo/action-12/3',
    ODOO(form(input('name', 'X'))),
  ),
  silent(
    'a numbered action that only looks like a pipeline',
    'http://crm.example/odoo/action-12/3',
    ODOO(form(input('expected_revenue', '1') + stages('x'))),
  ),
  {
    ...silent(
      'a numbered action of another thing, which has a name, a revenue and stages too',
      'http://crm.example/odoo/action-12/3',
      ODOO(form(input('name', 'Chantier') + input('expected_revenue', '1') + stages('x'))),
    ),
    session: { '/web/action/load': { result: { res_model: 'project.project' } } },
  },
  silent('a portal', 'http://crm.example/my/orders/3', '<html><body></body></html>'),
  silent(
    'the website, whose paths may look alike',
    'http://crm.example/odoo/contacts/7',
    '<html><body class="o_frontend"><h1>Contact</h1></body></html>',
  ),
  silent(
    'a login that keeps the hash',
    'http://crm.example/web/login?redirect=%2Fweb#id=7&model=res.partner&view_type=form',
    '<html><body><form class="oe_login_form"></form></body></html>',
  ),
  silent(
    'a report on paper',
    'http://crm.example/report/html/sale.report_saleorder/7',
    '<html><body></body></html>',
  ),
];
