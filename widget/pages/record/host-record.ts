/**
 * What the host tells of its record: attributes of the element, or messages to our own page in a frame. A message counts only
 * from the window that embeds us and from one origin; a word that is not a coarse fact is not taken.
 */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { RecordFacts } from '#contract/record-facts';
import { RECORD_FACTS } from '#contract/words';
import type { HostRecord } from '../../model/record-shown.ts';
import { newId } from '../../new-id.ts';
import { parentOrigin } from '../parent-origin.ts';
import type { Asked } from '../read-settings.ts';

const WORD_MAX = 400;
const KEY_MAX = 200;

/** Undefined when nothing is told that could be matched. */
export function readHostRecord(asked: (name: string) => unknown): HostRecord | undefined {
  const told = RECORD_FACTS.flatMap((name) => {
    const value = asked(name);
    return typeof value === 'string' && value.trim() !== '' && value.length <= WORD_MAX
      ? [[name, value.trim()] as const]
      : [];
  });
  if (told.every(([name]) => name === 'kind')) return undefined;
  // The server's schema has the last word on each value.
  const facts = Object.fromEntries(told) as RecordFacts;
  const key = asked('record');
  return { key: typeof key === 'string' && key !== '' ? key.slice(0, KEY_MAX) : JSON.stringify(told), facts };
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
