/**
 * What the host tells of its record: attributes of the element, or messages to our own page in a frame. A message counts only
 * from the window that embeds us and from one origin; a word that is not a coarse fact is not taken.
 */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { RecordFacts } from '#contract/record-facts';
import { FACT_MAX, FACT_MAXIMA, RECORD_FACTS } from '#contract/words';
import type { HostRecord } from '../../model/record-shown.ts';
import { newId } from '../../new-id.ts';
import { parentOrigin } from '../parent-origin.ts';
import type { Asked } from '../read-settings.ts';

const KEY_MAX = 200;

/** Undefined when nothing is told that could be matched. */
export function readHostRecord(asked: (name: string) => unknown): HostRecord | undefined {
  const told = RECORD_FACTS.flatMap((name) => {
    const value = asked(name);
    const word = typeof value === 'string' ? value.trim() : '';
    return isFact(name, word) ? [[name, word] as const] : [];
  });
  if (told.every(([name]) => name === 'kind')) return undefined;
  // The server's schema has the last word on each value.
  const facts = Object.fromEntries(told) as RecordFacts;
  const key = asked('record');
  return { key: typeof key === 'string' && key !== '' ? key.slice(0, KEY_MAX) : JSON.stringify(told), facts };
}

const MAXIMA: Readonly<Partial<Record<keyof RecordFacts, number>>> = FACT_MAXIMA;

/**
 * The server refuses a record for one word that does not fit. CRMs put what they have into a template: a number of another
 * kind where we ask for a trade's, a country by its name. That word is left out, and the others still help.
 */
function isFact(name: keyof RecordFacts, word: string): boolean {
  if (word === '' || word.length > (MAXIMA[name] ?? FACT_MAX)) return false;
  if (name === 'kind') return word === 'account' || word === 'opportunity';
  if (name === 'won') return word === 'true' || word === 'false';
  return name !== 'country' || /^[a-z]{2}$/i.test(word);
}

/** Follows the element's attributes and, in a frame, what the embedding window says after the handshake. */
export function followHost(
  host: HTMLElement,
  asked: Asked,
  framed: boolean,
  until: AbortSignal,
): ReadonlySignal<HostRecord | undefined> {
  const record = signal(readHostRecord(asked));
  const watcher = new MutationObserver(() => {
    record.value = readHostRecord(asked);
  });
  watcher.observe(host, { attributes: true, attributeFilter: ['record', ...RECORD_FACTS] });
  until.addEventListener('abort', () => watcher.disconnect(), { once: true });
  if (framed) shakeHands((next) => (record.value = next), until);
  return record;
}

/** We say that we are there, with a nonce; only an answer with that nonce, from that window and one origin, is heard. */
function shakeHands(take: (record: HostRecord | undefined) => void, until: AbortSignal): void {
  const nonce = newId();
  let origin = parentOrigin();
  const hear = ({ source, origin: from, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || (origin !== undefined && from !== origin)) return;
    if (typeof data !== 'object' || data === null) return;
    // Every key is read as unknown, and checked one by one.
    const told = data as Readonly<Record<string, unknown>>;
    if (told['type'] !== 'relais:record' || told['nonce'] !== nonce) return;
    // A browser that hides who embeds us shows it here; from now on it is that one.
    origin ??= from;
    const { record } = told;
    take(isFields(record) ? readHostRecord((name) => record[name]) : undefined);
  };
  addEventListener('message', hear, { signal: until });
  // It holds a nonce and nothing of anybody; who may embed us is the server's `frame-ancestors`.
  window.parent.postMessage({ type: 'relais:ready', nonce }, origin ?? '*');
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
