/**
 * The page's companion: finds the record, follows the rep from one to the next, and on any other page does nothing.
 * What it reads, and when, is `follow-record.ts`'s.
 */
import type { CrmRecord } from '#contract/record';
import type { CrmAdapter, Page, Reading, Session } from '../crm/adapter.ts';
import { followRecord, type Visit } from './follow-record.ts';
import { watchSettling } from './watch-settling.ts';

/**
 * Why something was ended. Without a reason the browser makes an error of its own, whose place in our script it looks up: three
 * to four milliseconds of the page's for each (Chromium 156, 2026-11).
 */
export const GONE = 'gone';

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
  onUnread?(visit: Pick<Visit, 'adapter' | 'place'>): void;
}

export function createCompanion(tools: CompanionTools): Companion {
  let key = '';
  let last: Told = { key };
  let arrivals = 0;
  let isLogin = false;
  let leaving = new AbortController();
  let settling = new AbortController();
  tools.signal.addEventListener('abort', () => (leaving.abort(GONE), settling.abort(GONE)));

  const onRecord = (record: CrmRecord) => {
    last = { key, name: nameIn(record) };
    tools.onRecord(record);
  };
  const onSubmit = () => {
    [key, isLogin] = ['', true];
    arrive();
    isLogin = false;
  };
  const look = () => {
    const found = findRecord(tools);
    const next = found ? `${found.adapter.name}|${found.place.kind}|${found.place.id}` : '';
    if (next === key) return false;
    const hadRecord = key !== '';
    const before = found && next !== last.key ? screenOf(found, tools.page(), last) : '';
    key = next;
    leaving.abort(GONE);
    leaving = new AbortController();
    if (hadRecord) tools.onLeft();
    const visit = found && { ...found, before, isFirst: arrivals === 1 && !hadRecord, isLogin };
    if (visit) void followRecord(visit, { ...tools, onRecord, onSubmit }, leaving.signal);
    return false;
  };
  const arrive = () => {
    arrivals += 1;
    settling.abort(GONE);
    settling = new AbortController();
    watchSettling(tools.page().document, look, settling.signal);
  };
  return { arrive };
}

function findRecord(tools: CompanionTools): Pick<Visit, 'adapter' | 'place'> | undefined {
  const page = tools.page();
  const adapter = tools.adapterOf(page);
  const place = adapter?.placeOf(page);
  return adapter && place && { adapter, place };
}

/** The last record that was told. The same one again is no other: what stands on the screen is its own. */
interface Told {
  readonly key: string;
  readonly name?: string | undefined;
}

/** What the page reads as while it still shows the last record; nothing if it has drawn another, or says which one it shows. */
function screenOf({ adapter, place }: Pick<Visit, 'adapter' | 'place'>, page: Page, last: Told): string {
  const isForeign = !last.key.startsWith(`${adapter.name}|`);
  const reading = isForeign || adapter.proves ? undefined : adapter.read(page, place);
  return reading && nameIn(reading) === last.name ? JSON.stringify(reading) : '';
}

const nameIn = ({ fields }: Pick<Reading, 'fields'>) => fields.find(({ key }) => key === 'name')?.value;
