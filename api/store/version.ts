/** One state of one row, and the commits between which it is seen; a changed row is a new version, never an edited one. */

export interface AnyRow {
  readonly id: string;
  readonly seq?: number;
  readonly at?: string;
}

export interface Version<Row extends AnyRow = AnyRow> {
  readonly row: Row;
  /** Commit that brought it. */
  readonly born: number;
  /** Commit that replaced or removed it; Infinity while it lives. */
  died: number;
  /** The version that it replaced, while somebody may still read it. */
  older: Version<Row> | undefined;
}

/** What a writer reads: everything up to its own last step. */
export const HEAD = Number.MAX_SAFE_INTEGER;

export function isVisible(version: Version, commit: number): boolean {
  return version.born <= commit && commit < version.died;
}
