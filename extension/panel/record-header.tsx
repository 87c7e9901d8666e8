/** What the panel is about, and what Relais understood of it; each facet can be switched off. */
import type { Facets } from '#contract/facets';
import { capital } from '#widget/ui/capital.ts';
import { nameOf } from '#widget/ui/names.ts';
import { formatList } from '#widget/ui/intl.ts';
import { tPanel } from '#widget/ui/words/panel.ts';
import { tPractice } from '#widget/ui/words/practice.ts';
import type { FacetName, RecordView } from '../live-state.ts';
import { send } from '../send.ts';
import { tCompanion } from '../words/companion.ts';

const ORDER: readonly FacetName[] = [
  'sector',
  'size',
  'city',
  'region',
  'stage',
  'products',
  'competitor',
  'agreement',
  'amount',
];
/** Told in the one line under the name; the rest is behind "what Relais reads here". */
const IN_LINE: readonly FacetName[] = ['sector', 'size', 'city', 'stage'];

export function RecordHeader({ record, tabId }: { readonly record: RecordView; readonly tabId: number }) {
  const { facets, off } = record;
  const known = ORDER.filter((name) => facets[name] !== undefined || off.includes(name));
  const line = IN_LINE.map((name) => sayFacet(facets, name)).filter((text) => text !== '');
  return (
    <section class="record" aria-labelledby="record-name">
      <h1 id="record-name">{record.name}</h1>
      <details class="seen">
        <summary>
          <span class="dotted">
            {line.length > 0 ? line.map((text) => <span key={text}>{text}</span>) : tPanel('whatIsSeen')}
          </span>
        </summary>
        <fieldset>
          <legend>{tPanel('whatIsSeen')}</legend>
          {known.length === 0 && <p>{tCompanion('nothingRead')}</p>}
          {known.map((name) => (
            <label key={name} class="facet" title={sayToldBy(record, name)}>
              <input
                type="checkbox"
                checked={!off.includes(name)}
                onChange={(event) =>
                  void send('facet.switch', { tabId, facet: name, on: event.currentTarget.checked })
                }
              />
              <span class="facet-name">{FACET_WORDS[name]()}</span>
              <span>{sayFacet(facets, name)}</span>
            </label>
          ))}
          <p class="quiet">{tPanel('staysHere')}</p>
        </fieldset>
      </details>
    </section>
  );
}

const FACET_WORDS: Readonly<Record<FacetName, () => string>> = {
  sector: () => tPractice('sector'),
  size: () => tPractice('size'),
  city: () => tCompanion('city'),
  region: () => tCompanion('region'),
  stage: () => tCompanion('stage'),
  products: () => tPractice('products'),
  competitor: () => tPractice('competitor'),
  agreement: () => tPractice('agreement'),
  amount: () => tCompanion('amount'),
};

export function sayFacet(facets: Facets, name: FacetName): string {
  const value = facets[name];
  if (value === undefined) return '';
  if (typeof value !== 'string') return formatList(value);
  if (name === 'sector' || name === 'region') return capital(nameOf(value));
  if (name === 'stage' && facets.stage) return tCompanion(`stage-${facets.stage}`);
  if (name === 'amount') return value.replace('-', ' – ');
  if (name === 'size') return tPractice('people', { size: value.replace('-', ' – ') });
  return value;
}

/** From where on the CRM's page: said to who asks, by pointing at the facet. */
function sayToldBy({ toldBy }: RecordView, name: FacetName): string | undefined {
  const label = toldBy?.[name];
  return label === undefined ? undefined : tCompanion('toldBy', { label });
}
