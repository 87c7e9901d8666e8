/** What is shown of a host's record, as signals, and what a record's models are given. They decide nothing here. */
import { signal, type Signal } from '@preact/signals';
import type { Facets } from '#contract/facets';
import type { RecordFacts } from '#contract/record-facts';
import type { Suggestion } from '#contract/suggestion';
import type { Reply } from '#contract/wire';
import type { Lang } from '#contract/words';
import type { OpenShare } from './open-share.ts';
import type { Failure } from './read-failure.ts';
import type { Given } from './record-verdict.ts';

/** What this browser remembers of one record. */
export interface Visit {
  readonly answers: Readonly<Record<string, Given>>;
  readonly share?: OpenShare;
}
/** `key` names the record on this device only. */
export interface HostRecord {
  readonly key: string;
  readonly facts: RecordFacts;
}
export interface RecordSource {
  suggest(facts: RecordFacts, without: readonly string[]): Promise<Reply<'suggestPractices'>>;
  readVisit(key: string): Visit | undefined;
  writeVisit(key: string, visit: Visit): void;
  newId(): string;
  /** Milliseconds since 1970. */
  now(): number;
  lang(): Lang;
}

export interface Shown {
  readonly record: Signal<HostRecord | undefined>;
  readonly state: Signal<'waiting' | 'loading' | 'ready' | 'failed'>;
  readonly failure: Signal<Failure | undefined>;
  readonly suggestions: Signal<readonly Suggestion[]>;
  readonly facets: Signal<Facets>;
  readonly agreement: Signal<Reply<'suggestPractices'>['agreement']>;
  readonly draft: Signal<Reply<'suggestPractices'>['draft']>;
  readonly customer: Signal<string | undefined>;
  readonly visit: Signal<Visit>;
}

export const NEW_VISIT: Visit = { answers: {} };

export function makeShown(): Shown {
  return {
    record: signal<HostRecord | undefined>(undefined),
    state: signal<'waiting' | 'loading' | 'ready' | 'failed'>('waiting'),
    failure: signal<Failure | undefined>(undefined),
    suggestions: signal<readonly Suggestion[]>([]),
    facets: signal<Facets>({}),
    agreement: signal<Reply<'suggestPractices'>['agreement']>(undefined),
    draft: signal<Reply<'suggestPractices'>['draft']>(undefined),
    customer: signal<string | undefined>(undefined),
    visit: signal<Visit>(NEW_VISIT),
  };
}
