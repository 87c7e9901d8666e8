/** The manual's recipes for CRMs: each script is run as its CRM runs it, and every address that they make is one that the frame understands. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RecordFacts } from '#contract/record-facts';
import { RECORD_FACTS } from '#contract/words';
import { readHostRecord } from '../../widget/pages/record/host-record.ts';

const manual = readFileSync(new URL('../../docs/embed.md', import.meta.url), 'utf8');
const sections = manual.split('\n### ').slice(1);
const recipe = (crm: string) => sections.find((section) => section.startsWith(crm)) ?? '';
const script = (crm: string, language: string) =>
  recipe(crm).split(`\`\`\`${language}\n`)[1]?.split('\n```')[0] ?? '';

function told(address: string) {
  const { searchParams: query, pathname } = new URL(address);
  expect(pathname).toBe('/embed/record');
  const host = readHostRecord((name) => query.get(name));
  expect(RecordFacts.safeParse(host?.facts).success).toBe(true);
  return host;
}

interface OdooWidget {
  readonly source: string;
}
type OdooClass = new (props: object) => OdooWidget;

function odooWidget(data: object): OdooWidget {
  let added: { readonly component: OdooClass } | undefined;
  class Component {
    readonly props: object;
    constructor(props: object) {
      this.props = props;
    }
  }
  const registry = {
    category: () => ({ add: (_name: string, entry: { component: OdooClass }) => (added = entry) }),
  };
  // Odoo's own loader takes the imports out too, and gives what they name.
  const body = script('Odoo', 'js').replaceAll(/^import .*$/gm, '');
  // eslint-disable-next-line no-implied-eval, no-new-func -- the manual's script is what is under test.
  new Function('registry', 'Component', 'xml', body)(registry, Component, String.raw);
  if (!added) throw new Error('Nothing was added');
  return new added.component({ record: { resId: 7, data } });
}

it.each([
  ['16 to 18', [9, 'Food/Hospitality']],
  ['19', { id: 9, display_name: 'Food/Hospitality' }],
])('Odoo %s', (_version, industry) => {
  const { source } = odooWidget({ industry_id: industry, city: 'Lyon', zip: '69005' });
  expect(told(source)).toEqual({
    key: '7',
    facts: { sector: 'Food/Hospitality', city: 'Lyon', postcode: '69005' },
  });
});

it('Odoo, where nothing is filled in', () => {
  const { source } = odooWidget({ industry_id: false, city: false, zip: false });
  expect(readHostRecord((name) => new URL(source).searchParams.get(name))).toBeUndefined();
});

it('EspoCRM', () => {
  const values: Record<string, string | null> = { industry: 'Hospitality', billingAddressCity: 'Lyon & Cie' };
  class Panel {
    readonly model = { id: '6532a1b2c3d4e5f60', get: (name: string) => values[name] ?? null };
  }
  interface Shown {
    setup(): void;
    readonly source: string;
    readonly templateContent: string;
  }
  let Made: (new () => Shown) | undefined;
  const define = (_needs: string[], make: (base: typeof Panel) => new () => Shown) => (Made = make(Panel));
  // eslint-disable-next-line no-implied-eval, no-new-func -- the manual's script is what is under test.
  new Function('define', script('EspoCRM', 'js'))(define);
  if (!Made) throw new Error('Nothing was defined');
  const panel = new Made();
  panel.setup();
  expect(panel.templateContent).toContain('{{viewObject.source}}');
  expect(told(panel.source)).toEqual({
    key: '6532a1b2c3d4e5f60',
    facts: { sector: 'Hospitality', city: 'Lyon & Cie' },
  });
  expect(() => JSON.parse(script('EspoCRM', 'json')) as unknown).not.toThrow();
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
    const inAddress = recipe(crm).matchAll(/[?&](\w+)=/g);
    const inObject = recipe(crm).matchAll(/(?<=facts = [^;]*?[{,[]\s*)'?(\w+)'?(?=: |=> | =>)/g);
    const words = [...inAddress, ...inObject].map(([, word = '']) => word);
    expect(words.length).toBeGreaterThan(2);
    expect(
      words.filter((word) => word !== 'record' && !(RECORD_FACTS as readonly string[]).includes(word)),
    ).toEqual([]);
  },
);
