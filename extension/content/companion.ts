/**
 * The page's companion: finds the record, reads it, tells the worker, follows the rep. On any other page it does
 * nothing. An answer that comes after the rep has gone on is dropped.
 */
import type { CrmRecord } from '#contract/record';
import type { CrmAdapter, Page, Place, Session } from '../crm/adapter.ts';
import { readRecord } from '../crm/read-record.ts';
import { watchSettling } from './watch-settling.ts';
import { watchStage } from './watch-stage.ts';

export interface Companion {
  /** The address changed, or the page was just loaded. */
  arrive(): void;
}

export interface CompanionTools {
  readonly signal: AbortSignal;
  page(): Page;
  adapterOf(page: Page): CrmAdapter | undefined;
  session(signal: AbortSignal): Session;
  onRecord(record: CrmRecord): void;
  onLeft(): void;
}

interface Visit {
  readonly adapter: CrmAdapter;
  readonly place: Place;
}

export function createCompanion(tools: CompanionTools): Companion {
  let key = '';
  let leaving = new AbortController();
  let settling = new AbortController();
  tools.signal.addEventListener('abort', () => {
    leaving.abort();
    settling.abort();
  });

  const look = () => {
    const found = findVisit(tools);
    const next = found ? `${found.adapter.name}|${found.place.kind}|${found.place.id}` : '';
    if (next === key) return;
    const hadRecord = key !== '';
    key = next;
    leaving.abort();
    leaving = new AbortController();
    if (hadRecord) tools.onLeft();
    if (found) void follow(found, tools, leaving.signal);
  };

  return {
    arrive() {
      settling.abort();
      settling = new AbortController();
      watchSettling(
        tools.page().document,
        () => {
          look();
          return false;
        },
        settling.signal,
      );
    },
  };
}

function findVisit(tools: CompanionTools): Visit | undefined {
  const page = tools.page();
  const adapter = tools.adapterOf(page);
  const place = adapter?.placeOf(page);
  return adapter && place && { adapter, place };
}

/** Reads until the page has it, tells it, and on an open or won deal keeps an eye on the stage. */
async function follow({ adapter, place }: Visit, tools: CompanionTools, signal: AbortSignal): Promise<void> {
  const session = tools.session(signal);
  let told = '';
  const read = async () => {
    const record = await readRecord(adapter, place, { page: tools.page(), session });
    const text = record ? JSON.stringify(record) : '';
    if (signal.aborted || !record || text === told) return;
    told = text;
    tools.onRecord(record);
  };
  await read();
  if (told === '') await readWhenDrawn(adapter, place, { tools, signal, read });
  if (signal.aborted || told === '' || place.kind !== 'opportunity' || !adapter.stageBox) return;
  watchStage(
    () => adapter.stageBox?.(tools.page()) ?? null,
    () => void read(),
    signal,
  );
}

interface Drawing {
  readonly tools: CompanionTools;
  readonly signal: AbortSignal;
  read(): Promise<void>;
}

/** The session said nothing and the page is still drawing: waits for the document, not for a clock. */
function readWhenDrawn(adapter: CrmAdapter, place: Place, { tools, signal, read }: Drawing): Promise<void> {
  const page = tools.page();
  return new Promise((resolve) => {
    watchSettling(
      page.document,
      () => {
        if (!adapter.read(tools.page(), place)) return false;
        void read().then(resolve);
        return true;
      },
      signal,
    );
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
