/** A fact with the field that told it: what Relais concluded, and from where on the page. */
import type { Facets } from '#contract/facets';
import type { RecordField } from '#contract/record';

export interface Told<T> {
  readonly value: T;
  readonly field: RecordField;
  /** The CRM's own code, the words of its list, or telling words in a free text. */
  readonly by: 'code' | 'label' | 'words';
}

/** Facet → where it came from; the same keys as the facets themselves. */
export type FacetSources = Readonly<Partial<Record<keyof Facets, Omit<Told<never>, 'value'>>>>;
