/** Makes the next document from the present one and a list of changes. Remembers only where each row lies. */
import type { TableName } from '../usecases/ports.ts';
import { PAGE_ROWS, type Change, type Document, type Page } from './document.ts';
import { TABLE_NAMES } from './table-names.ts';
import type { AnyRow } from './version.ts';

type Places = Map<string, number>;

function locate(pages: readonly Page[]): Places {
  const places: Places = new Map();
  for (const [place, page] of pages.entries()) for (const row of page.rows) places.set(row.id, place);
  return places;
}

/** Rows of the touched pages of one table, by page; opened once however many changes fall into it. */
class OpenPages {
  readonly #pages: Page[];
  readonly #places: Places;
  readonly #open = new Map<number, Map<string, AnyRow>>();

  constructor(pages: readonly Page[], places: Places) {
    this.#pages = [...pages];
    this.#places = places;
  }

  apply({ id, row }: Change): void {
    const place = this.#places.get(id) ?? (row ? this.#placeForNew() : undefined);
    if (place === undefined) return;
    const rows = this.#rowsAt(place);
    if (row) rows.set(id, row);
    else rows.delete(id);
    if (row) this.#places.set(id, place);
    else this.#places.delete(id);
  }

  close(): readonly Page[] {
    for (const [place, rows] of this.#open) this.#pages[place] = { rows: [...rows.values()] };
    return this.#pages;
  }

  #placeForNew(): number {
    const last = this.#pages.length - 1;
    if (last >= 0 && this.#rowsAt(last).size < PAGE_ROWS) return last;
    return this.#pages.push({ rows: [] }) - 1;
  }

  #rowsAt(place: number): Map<string, AnyRow> {
    const rows =
      this.#open.get(place) ?? new Map((this.#pages[place]?.rows ?? []).map((row) => [row.id, row]));
    this.#open.set(place, rows);
    return rows;
  }
}

export class DocumentEditor {
  #places = new Map<TableName, Places>();

  /** Starts from this document; also the way back after one that could not be written. */
  follow(content: Document): void {
    this.#places = new Map(TABLE_NAMES.map((name) => [name, locate(content.tables[name])]));
  }

  amend(content: Document, changes: readonly Change[], seq: number): Document {
    const touched = new Map<TableName, OpenPages>();
    for (const change of changes) {
      const { table } = change;
      const open =
        touched.get(table) ?? new OpenPages(content.tables[table], this.#places.get(table) ?? new Map());
      touched.set(table, open);
      open.apply(change);
    }
    const pages = [...touched].map(([table, open]) => [table, open.close()] as const);
    return { seq, tables: { ...content.tables, ...Object.fromEntries(pages) } };
  }
}
