/** The facts of a practice or a draft as a short list: only those that are known, coarse, and never a customer's name unless given. */
import type { Facets } from '#contract/facets';
import { capital } from './capital.ts';
import { formatList, formatWeeks } from './intl.ts';
import { nameOf } from './names.ts';
import { keepTogether } from './typeset.ts';
import { tPractice } from './words/practice.ts';

interface Told {
  readonly facets?: Facets | undefined;
  readonly customer?: string | undefined;
  readonly lever?: string | undefined;
  readonly objection?: string | undefined;
  readonly material?: string | undefined;
  readonly durationWeeks?: number | undefined;
}

export function Facts({ told }: { readonly told: Told }) {
  const rows = listFacts(told);
  if (rows.length === 0) return null;
  return (
    <dl class="facts">
      {rows.map(([name, value]) => (
        <FactRow key={name} name={name} value={value} />
      ))}
    </dl>
  );
}

function FactRow({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{keepTogether(value)}</dd>
    </>
  );
}

function listFacts({ facets = {}, ...told }: Told): [string, string][] {
  const sector = facets.sector && capital(nameOf(facets.sector));
  const size = facets.size && tPractice('people', { size: facets.size.replace('-', '–') });
  const rows: [string, string | undefined][] = [
    [tPractice('customer'), told.customer],
    [tPractice('sector'), [sector, size].filter(Boolean).join(', ')],
    [tPractice('place'), facets.city ?? (facets.region && nameOf(facets.region))],
    [tPractice('products'), facets.products && formatList(facets.products)],
    [tPractice('competitor'), facets.competitor],
    [tPractice('agreement'), facets.agreement],
    [tPractice('lever'), told.lever && capital(nameOf(told.lever))],
    [tPractice('objection'), told.objection],
    [tPractice('material'), told.material],
    [tPractice('duration'), told.durationWeeks === undefined ? undefined : formatWeeks(told.durationWeeks)],
  ];
  return rows.filter((row): row is [string, string] => Boolean(row[1]));
}
