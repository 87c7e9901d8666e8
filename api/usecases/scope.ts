/** What a verb is given: one consistent state, who asks, and the moment. Types only. */
import type { Country } from '#domain/calendar/public-holidays';
import type { EndpointName } from '#contract/endpoints';
import type { ParsedBody, ParsedParams, ParsedQuery, Reply } from '#contract/wire';
import type { Lang, Noun } from '#contract/words';
import type { LearnedWeights } from '#domain/match/learn';
import type { SearchHit, SuggestAnswer, SuggestRequest } from '#domain/match/types';
import type { Random, Reader, Writer } from './ports.ts';
import type { CsvReader } from './csv-text.ts';
import type { PulseKeeper } from './pulse/keep-pulse.ts';
import type { NounSearch } from './search/keep-nouns.ts';
import type { PersonRow } from './rows/directory.ts';

/** The person who asks, and the session that they ask through. */
export interface Actor {
  readonly person: PersonRow;
  readonly sessionId: string;
}

/** What an administrator decides once for the whole company. */
export interface Settings {
  /** Public address of the API, without a slash at its end; links of invitations begin with it. */
  readonly url: string;
  /** How long the code of an invitation can be used. */
  readonly invitationDays: number;
  /** Of letters to people who chose none; absent: French. */
  readonly lang?: Lang;
  /** Whose public holidays are no working days; absent: every Monday to Friday is one. */
  readonly country?: Country | undefined;
}

/** Something that changed, told to live readers and to the search once it is on the disk. */
export type Change =
  | { readonly type: 'practice' | 'removed' | 'comment'; readonly practiceId: string }
  /** `only`: told to this person alone. */
  | { readonly type: 'changed'; readonly noun: Noun; readonly id: string; readonly only?: string }
  /** Its bytes are named by nothing any more. */
  | { readonly type: 'picture-removed'; readonly pictureId: string }
  | { readonly type: 'kit-file-removed'; readonly fileId: string }
  /** What the company's words mean: practices are read anew. */
  | { readonly type: 'glossary' }
  | { readonly type: 'session-ended'; readonly sessionId: string };

/** What a search may be narrowed to; each an equality, as in the feed. */
export interface SearchFilter {
  readonly unit?: string | undefined;
  readonly region?: string | undefined;
  readonly sector?: string | undefined;
  readonly product?: string | undefined;
  readonly lever?: string | undefined;
  readonly author?: string | undefined;
}

export interface PracticeSearch {
  /** Best first; only live practices. */
  find(text: string, limit: number, filter: SearchFilter): SearchHit[];
  /** The same matching as on a device, for pages that cannot take the extension. */
  suggest(request: SuggestRequest, weights: LearnedWeights): SuggestAnswer;
}

export interface ReadScope {
  readonly db: Reader;
  readonly actor: Actor;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly search: PracticeSearch;
  readonly pulse: PulseKeeper;
  readonly settings: Settings;
  readonly nouns: NounSearch;
}
export interface WriteScope extends ReadScope {
  readonly db: Writer;
  readonly random: Random;
  readonly readCsv: CsvReader;
  /** Heard by others only once the write is durable, and never when it fails. */
  readonly announce: (change: Change) => void;
}

/** A call as the edge read it. */
export interface Input<N extends EndpointName> {
  readonly params: ParsedParams<N>;
  readonly query: ParsedQuery<N>;
  readonly body: ParsedBody<N>;
  /** The revision that the caller edits from, when it said so. */
  readonly ifMatch?: number | undefined;
}

type Given<N extends EndpointName> = [Reply<N>] extends [never] ? void : Reply<N>;
export type ReadVerb<N extends EndpointName> = (scope: ReadScope, input: Input<N>) => Promise<Given<N>>;
export type WriteVerb<N extends EndpointName> = (scope: WriteScope, input: Input<N>) => Promise<Given<N>>;
/** Lets what waits have its turn: a long reckoning calls it between its parts. */
export type Pause = () => Promise<void>;
