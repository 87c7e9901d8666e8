/** The port that every CRM is read through. An adapter tells what a page says; when it is not sure, it says nothing. */
import type { CrmRecord, RecordField } from '#contract/record';

/** What an adapter sees: a document, live or fetched, and its address. Never the page's own globals. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
}

export interface Place {
  readonly kind: CrmRecord['kind'];
  /** The record's own id in the CRM. */
  readonly id: string;
}

export interface Reading {
  /** None: the page was understood, and shows nothing of ours. */
  readonly fields: readonly RecordField[];
  /** By the CRM's own code; absent when it does not say. */
  readonly won?: boolean;
  /** Of an opportunity: where its account is to be read. */
  readonly accountId?: string;
  /** Of an opportunity: its account, when the same page shows it. */
  readonly account?: NonNullable<CrmRecord['account']>;
}

/** Same-origin reading with the reader's own session; undefined when refused, logged out or not understood. */
export interface Session {
  json(path: string, headers?: Readonly<Record<string, string>>): Promise<unknown>;
  /** For a CRM whose every reading is a POST (JSON-RPC): `body` names what to read, never what to change. */
  query(path: string, body: unknown): Promise<unknown>;
  page(path: string): Promise<Page | undefined>;
}

export interface CrmAdapter {
  readonly name: string;
  /** Whether the address is a record's. Runs on every page, so it looks at the document only where the address leaves no way. */
  placeOf(page: Page): Place | undefined;
  /**
   * The product's own marks, as self-hosted CRMs live on any host; absent where host and address tell. Asked only where `placeOf`
   * found a record.
   */
  recognises?(page: Page): boolean;
  /** The document itself says which record it shows: a page in the middle of a navigation is not misread. */
  readonly proves?: true;
  /** First choice where there is one: codes instead of labels, no open tab needed. */
  ask?(place: Place, session: Session, page: Page): Promise<Reading | undefined>;
  /** From the document; undefined until it shows this very record. */
  read(page: Page, place: Place): Reading | undefined;
  /** On an opportunity: the element that changes when it is won. Absent where that takes a load, or no code tells. */
  stageBox?(page: Page): Element | null;
}
