/**
 * Reads one record and keeps it true: the session first, the page when it has drawn it, and on a deal again whenever the
 * stage may have changed. An answer that comes after the rep has gone on is dropped; the record before is never read as
 * this one.
 */
import type { CrmRecord } from '#contract/record';
import type { CrmAdapter, Page, Place, Reading, Session } from '../crm/adapter.ts';
import { readRecord } from '../crm/read-record.ts';
import { isLogin } from './is-login.ts';
import { watchSettling } from './watch-settling.ts';
import { watchStage } from './watch-stage.ts';

/** A page that redraws in pieces is read when it has been quiet for this long. */
const QUIET_MS = 150;
/** The page may show a stage before the CRM has kept it: nothing new to read is asked again after these. */
const AGAIN_MS = [0, 300, 600, 1500];

export interface Visit {
  readonly adapter: CrmAdapter;
  readonly place: Place;
  /** What was on the screen when the rep came: the record before, until the page has drawn this one. */
  readonly before: string;
  /** Whether the page was loaded for it: then nothing of another record can be on the screen. */
  readonly isFirst: boolean;
  /** A login form was just sent: the session is asked only when the page has drawn the record. */
  readonly isLogin: boolean;
}

export interface Following {
  page(): Page;
  session(signal: AbortSignal): Session;
  onRecord(record: CrmRecord): void;
  /** A form was sent while nothing could be read: at a record's address, a login. */
  onSubmit(): void;
  /** The page has come to rest and says nothing of the record that its address names. */
  onUnread?(visit: Pick<Visit, 'adapter' | 'place'>): void;
}

/** Whether something new was told. */
type Read = () => Promise<boolean>;

export async function followRecord(visit: Visit, tools: Following, signal: AbortSignal): Promise<void> {
  const { adapter, place } = visit;
  const session = tools.session(signal);
  let told = '';
  let isOther = false;
  // Not what was on the screen when the rep left the record before.
  const accepts = (reading: Reading) => JSON.stringify(reading) !== visit.before;
  const readWith = async (sources: { readonly asks: boolean; readonly looks: boolean }) => {
    const record = await readRecord(adapter, place, { page: tools.page(), session, ...sources, accepts });
    // Understood, and nothing of ours: a project that is for work, a page that says that it may not be seen.
    if (record?.fields.length === 0) isOther = true;
    const text = JSON.stringify(record);
    if (signal.aborted || !record || isOther || text === told) return false;
    told = text;
    tools.onRecord(record);
    return true;
  };
  const ask = () => readWith({ asks: true, looks: false });
  let isAsked = !visit.isLogin && (await ask());
  const look = async () => {
    if (visit.isLogin && told === '' && adapter.read(tools.page(), place)) isAsked = await ask();
    return isAsked || readWith({ asks: false, looks: true });
  };
  if (!isAsked && !signal.aborted) {
    const retry = () => told === '' && tools.onSubmit();
    tools.page().document.addEventListener('submit', retry, { signal, capture: true });
    await readAsDrawn(visit, { page: tools.page(), look }, signal);
  }
  const isUnread = told === '' && !isOther && !isShut(tools.page());
  if (!signal.aborted && isUnread) tools.onUnread?.(visit);
  if (signal.aborted || told === '' || place.kind !== 'opportunity' || !adapter.stageBox) return;
  // By the source that answered: a session that is slow for once must not make less of the record.
  watchStage(() => adapter.stageBox?.(tools.page()) ?? null, repeat(isAsked ? ask : look, signal), signal);
}

/** A login, or an error by its number, at the record's address: nobody could read a record there. */
const isShut = ({ document }: Page) =>
  isLogin(document) || /^\s*40[134]\b/.test(document.querySelector('h1')?.textContent ?? '');

/** Reads the page at each pause of its drawing, to the end of the settling; done as soon as there is a first reading. */
function readAsDrawn(
  { adapter, isFirst }: Visit,
  { page, look }: { readonly page: Page; readonly look: Read },
  signal: AbortSignal,
): Promise<void> {
  // A page that may still show the record before is read only when it has come to rest.
  const isDrawn = isFirst || adapter.proves;
  return new Promise((resolve) => {
    let hasRead = false;
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const take = async () => {
      hasRead = (await look()) || hasRead;
      if (hasRead) resolve();
    };
    const onChange = () => {
      clearTimeout(quiet);
      if (isDrawn && !hasRead) void take();
      quiet = setTimeout(() => void take(), QUIET_MS);
      return false;
    };
    watchSettling(page.document, onChange, signal, { onEnd: () => void take().then(resolve) });
    signal.addEventListener('abort', () => (clearTimeout(quiet), resolve()), { once: true });
  });
}

/** Asks until something new is told, a few times; a newer change begins anew. */
function repeat(read: Read, signal: AbortSignal): () => void {
  let turn = 0;
  return () => {
    const own = (turn += 1);
    const step = async (at: number): Promise<void> => {
      const pause = AGAIN_MS[at];
      if (pause === undefined) return;
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      if (own !== turn || signal.aborted || (await read())) return;
      await step(at + 1);
    };
    void step(0);
  };
}
