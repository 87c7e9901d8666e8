/** The format of the map's files, as docs/map.md explains it to those who correct it. */

export type EntryKind = 'sector' | 'situation' | 'lever' | 'person' | 'place';

/** One thing that is spoken of in field selling, and the ways people write it. */
export interface MapEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly name: { readonly fr: string; readonly en: string };
  readonly parent: string | null;
  /** Expressions between semicolons; "N" stands for any number. */
  readonly fr: string;
  readonly en: string;
  /** Ids of neighbours with how near they are, 0 to 1; directed. */
  readonly near?: Readonly<Record<string, number>>;
  /** Sectors only: NAF codes or their beginnings, and the labels that CRMs use, between semicolons. */
  readonly naf?: string;
  readonly labels?: string;
  /** Expressions are in stems, labels as they are compared (unpack-entries.ts). */
  readonly isPacked?: boolean;
}

/** A region of the field: `postcodes` between semicolons ("01; 1000-1299"), `cities` and other `words` likewise. */
export interface RegionEntry {
  readonly id: string;
  readonly name: { readonly fr: string; readonly en: string };
  readonly country: string;
  readonly postcodes: string;
  readonly words: string;
  readonly cities: string;
  /** Cities and words are spelt as they are compared (unpack-regions.ts). */
  readonly isPacked?: boolean;
}

/** "a; b ; c" → ["a", "b", "c"]. */
export function splitList(list: string | undefined): string[] {
  return (list ?? '')
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
