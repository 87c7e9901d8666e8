/** The manual's recipes for CRMs: each script is run as its CRM runs it, and every address that they make is one that the frame understands. */
import { describe, expect, it } from 'vitest';
import { RECORD_FACTS } from '#contract/words';
import { recipe, script, told } from './manual-recipe.ts';

describe('Odoo', () => {
  interface OdooWidget {
    readonly source: string;
  }
  interface Relation {
    readonly [n: number]: unknown;
  }
  interface Odoo {
    readonly version?: readonly unknown[];
    /** What `res.partner` has, by id. */
    readonly partners?: Readonly<Record<number, Readonly<Record<string, Relation | string | boolean>>>>;
  }
  type OdooClass = new () => OdooWidget & { setup(): void; props: object };

  /** As Odoo mounts it: what is registered is a component until 16, and has one from 17 on. */
  async function mount(resModel: string, data: object, { version, partners = {} }: Odoo = {}) {
    const added: unknown[] = [];
    let patched: (() => void) | undefined;
    const given = {
      registry: { category: () => ({ add: (_name: string, entry: unknown) => added.push(entry) }) },
      useService: () => ({
        read: async (_model: string, [id = 0]: number[]) => [partners[id] ?? {}],
      }),
      session: { server_version_info: version },
      Component: Object,
      // OWL runs it when the component was drawn, and again when what it depends on is another.
      useEffect(run: (id: unknown) => void, of: () => unknown[]) {
        let before: unknown[] = [];
        patched = () => {
          const now = of();
          if (now[0] !== before[0] || before.length === 0) run(now[0]);
          before = now;
        };
      },
      useState: <T>(state: T) => state,
      xml: String.raw,
    };
    // Odoo's own loader takes the imports out too, and gives what they name.
    const body = script('Odoo', 'js').replaceAll(/^import .*$/gm, '');
    // eslint-disable-next-line no-implied-eval, no-new-func -- the manual's script is what is under test.
    new Function(...Object.keys(given), body)(...Object.values(given));
    const [entry] = added;
    const isPlain = typeof entry === 'function';
    // The manual registers one of these two.
    const Shown = (isPlain ? entry : (entry as { component: unknown }).component) as OdooClass;
    const widget = new Shown();
    widget.props = { record: { resModel, resId: 7, data } };
    widget.setup();
    const settle = async () => {
      patched?.();
      // A chain of answers that are there already.
      await new Promise((resolve) => setImmediate(resolve));
    };
    await settle();
    const show = async (next: object) => {
      widget.props = { record: { resModel, resId: 7, data: next } };
      await settle();
    };
    return { widget, isPlain, show };
  }

  it.each([
    ['16', [16, 0, 0, 'final', 0, ''], [9, 'Food/Hospitality'], true],
    ['18', [18, 0, 0, 'final', 0, ''], [9, 'Food/Hospitality'], false],
    ['19', [19, 0, 0, 'final', 0, ''], { id: 9, display_name: 'Food/Hospitality' }, false],
  ])('%s: a company', async (_name, version, industry, isPlain) => {
    const data = { industry_id: industry, city: 'Lyon', zip: '69005', parent_id: false };
    const made = await mount('res.partner', data, { version });
    expect(made.isPlain).toBe(isPlain);
    expect(told(made.widget.source)).toEqual({
      key: 'res.partner-7',
      facts: { sector: 'Food/Hospitality', city: 'Lyon', postcode: '69005' },
    });
  });

  const partners = {
    3: { commercial_partner_id: [4, 'Hôtel du Parc'] },
    4: { industry_id: [9, 'Food/Hospitality'], city: 'Lyon', zip: '69005' },
  };

  it('a contact is its company', async () => {
    const data = { industry_id: false, city: 'Nice', zip: '06000', parent_id: [3, 'Hôtel du Parc'] };
    const { widget } = await mount('res.partner', data, { partners });
    expect(told(widget.source)?.facts).toMatchObject({ sector: 'Food/Hospitality', city: 'Lyon' });
  });

  it.each([
    ['open', { probability: 40, active: true }, 'false'],
    ['won', { probability: 100, active: true }, 'true'],
    ['won, as 19 tells it', { probability: 100, active: true, won_status: 'won' }, 'true'],
    ['lost, as 19 tells it', { probability: 0, active: false, won_status: 'lost' }, 'false'],
    ['put away', { probability: 100, active: false }, 'false'],
  ])('an opportunity that is %s, with the company of its contact', async (_name, state, won) => {
    const data = { partner_id: [3, 'Anne'], stage_id: [2, 'Qualified'], city: false, zip: false, ...state };
    const { widget } = await mount('crm.lead', data, { partners });
    expect(told(widget.source)).toEqual({
      key: 'crm.lead-7',
      facts: {
        kind: 'opportunity',
        sector: 'Food/Hospitality',
        city: 'Lyon',
        postcode: '69005',
        stage: 'Qualified',
        won,
      },
    });
  });

  it('follows the customer that was chosen, and the stage', async () => {
    const data = { stage_id: [1, 'New'], city: 'Nice', zip: false, probability: 10, active: true };
    const { widget, show } = await mount('crm.lead', { ...data, partner_id: false }, { partners });
    expect(told(widget.source)?.facts).toMatchObject({ city: 'Nice', stage: 'New' });
    const chosen = show({ ...data, partner_id: [3, 'Anne'] });
    // Nothing of the customer before, while this one's is on its way.
    expect(widget.source).toBe('');
    await chosen;
    await show({ ...data, partner_id: [3, 'Anne'], stage_id: [4, 'Won'], probability: 100 });
    expect(told(widget.source)?.facts).toMatchObject({ city: 'Lyon', stage: 'Won', won: 'true' });
  });

  it('where nothing is filled in', async () => {
    const { widget } = await mount('res.partner', {
      industry_id: false,
      city: false,
      zip: false,
      parent_id: false,
    });
    expect(told(widget.source)).toBeUndefined();
  });
});

describe('EspoCRM', () => {
  interface Shown {
    setup(): void;
    load(): Promise<void>;
    readonly source: string;
    readonly templateContent: string;
  }
  const ACCOUNT = { industry: 'Hospitality', billingAddressCity: 'Lyon & Cie' };

  async function show(entityType: string, attributes: Readonly<Record<string, unknown>>) {
    const asked: Promise<void>[] = [];
    let synced: (() => Promise<void>) | undefined;
    let drawn = 0;
    class Panel {
      readonly model = {
        id: '6532a1b2c3d4e5f60',
        entityType,
        attributes,
        get: (name: string) => attributes[name],
      };
      readonly wait = (what: Promise<void>) => asked.push(what);
      readonly listenTo = (_model: object, _event: string, run: () => Promise<void>) => (synced = run);
      readonly reRender = () => (drawn += 1);
      readonly getMetadata = () => ({ get: (path: string[]) => (path.at(-1) === 'Closed Won' ? 100 : 40) });
    }
    let Made: (new () => Shown) | undefined;
    const define = (_needs: string[], make: (base: typeof Panel) => new () => Shown) => (Made = make(Panel));
    const Espo = {
      Ajax: {
        getRequest: async (path: string, { where }: { where: { value: string }[] }) =>
          path === 'Account' && where[0]?.value === 'a1' ? { list: [ACCOUNT] } : { list: [] },
      },
    };
    // eslint-disable-next-line no-implied-eval, no-new-func -- the manual's script is what is under test.
    new Function('define', 'Espo', script('EspoCRM', 'js'))(define, Espo);
    if (!Made) throw new Error('Nothing was defined');
    const panel = new Made();
    panel.setup();
    await Promise.all(asked);
    return { panel, sync: async () => (await synced?.(), drawn) };
  }

  it('an account', async () => {
    const { panel } = await show('Account', ACCOUNT);
    expect(panel.templateContent).toContain('{{viewObject.source}}');
    expect(told(panel.source)).toEqual({
      key: '6532a1b2c3d4e5f60',
      facts: { sector: 'Hospitality', city: 'Lyon & Cie' },
    });
  });

  it('an opportunity, with its account, and its win once it is saved', async () => {
    const deal: Record<string, unknown> = { accountId: 'a1', stage: 'Negotiation' };
    const { panel, sync } = await show('Opportunity', deal);
    const facts = { kind: 'opportunity', sector: 'Hospitality', city: 'Lyon & Cie' };
    expect(told(panel.source)?.facts).toEqual({ ...facts, stage: 'Negotiation', won: 'false' });
    expect(await sync()).toBe(0);
    deal['stage'] = 'Closed Won';
    expect(await sync()).toBe(1);
    expect(told(panel.source)?.facts).toEqual({ ...facts, stage: 'Closed Won', won: 'true' });
  });

  it('an opportunity of nobody', async () => {
    const { panel } = await show('Opportunity', { stage: 'Prospecting' });
    expect(told(panel.source)?.facts).toEqual({ kind: 'opportunity', stage: 'Prospecting', won: 'false' });
  });

  it('names its panel in JSON', () => {
    expect(() => JSON.parse(script('EspoCRM', 'json')) as unknown).not.toThrow();
  });
});

describe('Dynamics', () => {
  const ACCOUNT = {
    'industrycode@OData.Community.Display.V1.FormattedValue': 'Hôtellerie',
    numberofemployees: 48,
    address1_city: 'Lyon',
    address1_postalcode: null,
  };
  const FACTS = { sector: 'Hôtellerie', size: '48', city: 'Lyon' };
  interface Shown {
    show(context: object): Promise<void>;
  }

  async function open(entity: string, row: Readonly<Record<string, unknown>>) {
    const shown: string[] = [];
    let saved: (() => Promise<void>) | undefined;
    const listeners: unknown[] = [];
    const form = {
      data: {
        entity: {
          getEntityName: () => entity,
          getId: () => '{0F2A-11}',
          addOnPostSave: (run: () => Promise<void>) => listeners.push((saved = run)),
        },
      },
      getControl: (name: string) =>
        name === 'IFRAME_relais' ? { setSrc: (address: string) => shown.push(address) } : null,
    };
    const Xrm = {
      WebApi: {
        retrieveRecord: async (asked: string, id: string) =>
          asked === entity && id === '0F2A-11' ? row : {},
      },
    };
    // eslint-disable-next-line no-implied-eval, no-new-func -- the manual's script is what is under test.
    const relais = new Function('Xrm', `${script('Microsoft', 'js')}\nreturn Relais;`)(Xrm) as Shown;
    const context = { getFormContext: () => form };
    await relais.show(context);
    await relais.show(context);
    return { shown, save: () => saved?.(), listeners };
  }

  it('an account', async () => {
    const { shown } = await open('account', ACCOUNT);
    expect(told(shown.at(-1) ?? '')).toEqual({ key: '0F2A-11', facts: { kind: 'account', ...FACTS } });
  });

  it('an opportunity, and its win once it is saved, heard once however often the form is loaded', async () => {
    const deal = { statecode: 0, stepname: '3-Propose', parentaccountid: ACCOUNT };
    const { shown, save, listeners } = await open('opportunity', deal);
    const facts = { kind: 'opportunity', ...FACTS, stage: '3-Propose' };
    expect(told(shown.at(-1) ?? '')?.facts).toEqual({ ...facts, won: 'false' });
    deal.statecode = 1;
    await save();
    expect(told(shown.at(-1) ?? '')?.facts).toEqual({ ...facts, won: 'true' });
    expect(listeners).toHaveLength(1);
  });
});

describe('Salesforce', () => {
  it.each([
    ['Opportunity', 0],
    ['Account', 1],
  ])('%s: a page that Visualforce takes, which is XML, and an address that the frame takes', (object, n) => {
    const page = script('Salesforce', 'html', n);
    expect(page).toContain(`standardController="${object}"`);
    expect(page.match(/&(?!amp;)/g)).toBeNull();
    const address = (/src="([^"]*)"/.exec(page)?.[1] ?? '')
      .replaceAll('&amp;', '&')
      .replaceAll(/\{!([^}]*)\}/g, (_all, formula: string) =>
        formula.startsWith('IF(')
          ? 'true'
          : encodeURIComponent(formula.endsWith('Id') ? '0065' : 'Food & Beverage'),
      );
    expect(told(address)?.facts.sector).toBe('Food & Beverage');
  });
});

it('HubSpot: a card that names its own script', () => {
  const card = JSON.parse(script('HubSpot', 'json')) as { config: { entrypoint: string } };
  expect(card.config.entrypoint).toBe('/app/cards/Relais.jsx');
  expect(recipe('HubSpot')).toContain('`Relais.jsx`');
});

it('SuiteCRM, with an ampersand in the sector, within what a field may hold', () => {
  const line = script('SuiteCRM', 'text');
  const values: Record<string, string> = { employees: '48', billing_address_city: 'Lyon', id: 'a-1' };
  const address = line.replaceAll(/\{(\w+)\}/g, (_all, name) => values[String(name)] ?? 'Food & Beverage');
  expect(line.length).toBeLessThanOrEqual(255);
  expect(told(address)?.facts).toMatchObject({ size: '48', city: 'Lyon', sector: 'Food' });
});

it.each(['Salesforce', 'HubSpot', 'Microsoft', 'Odoo', 'Dolibarr', 'EspoCRM', 'SuiteCRM'])(
  '%s: no word but those that a host may tell',
  (crm) => {
    const inAddress = recipe(crm).matchAll(/(?:[?&]|&amp;)(\w+)=(?!>)/g);
    const inObject = recipe(crm).matchAll(/(?<=facts (?:\+)?= [^;]*?[{,[]\s*)'?(\w+)'?(?=: |=> | =>)/g);
    const words = [...inAddress, ...inObject].map(([, word = '']) => word);
    expect(words.length).toBeGreaterThan(2);
    expect(
      words.filter((word) => word !== 'record' && !(RECORD_FACTS as readonly string[]).includes(word)),
    ).toEqual([]);
  },
);
