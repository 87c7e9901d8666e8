/** The one endpoint table, heavy half: name → query, body and reply schemas. Servers, workers and tests import it. */
import type { z } from 'zod';
import type { EndpointName, endpoints } from './endpoints.ts';
import { agreementWire } from './wire/agreement.ts';
import { channelWire } from './wire/channel.ts';
import { digestWire } from './wire/digest.ts';
import { changeWire } from './wire/change.ts';
import { followWire } from './wire/follow.ts';
import { preferenceWire } from './wire/preference.ts';
import { familyWire } from './wire/family.ts';
import { pageReportWire } from './wire/page-report.ts';
import { taughtWire } from './wire/taught.ts';
import { deviceLinkWire } from './wire/device-link.ts';
import { gapWire } from './wire/gap.ts';
import { glossaryWire } from './wire/glossary.ts';
import { headquartersWire } from './wire/headquarters.ts';
import { learningWire } from './wire/learning.ts';
import { notificationWire } from './wire/notification.ts';
import { personWire } from './wire/person.ts';
import { practiceWire } from './wire/practice.ts';
import { questionWire } from './wire/question.ts';
import { searchWire } from './wire/search.ts';
import { pulseWire } from './wire/pulse.ts';
import { quizWire } from './wire/quiz.ts';
import { recognitionWire } from './wire/recognition.ts';
import { relayWire } from './wire/relay.ts';
import { sessionWire } from './wire/session.ts';
import { suggestionWire } from './wire/suggestion.ts';
import type { Wire } from './wire/shape.ts';

export const wire = {
  ...sessionWire,
  ...deviceLinkWire,
  ...taughtWire,
  ...pageReportWire,
  ...practiceWire,
  ...changeWire,
  ...glossaryWire,
  ...learningWire,
  ...notificationWire,
  ...pulseWire,
  ...headquartersWire,
  ...gapWire,
  ...searchWire,
  ...followWire,
  ...preferenceWire,
  ...familyWire,
  ...questionWire,
  ...recognitionWire,
  ...quizWire,
  ...relayWire,
  ...agreementWire,
  ...digestWire,
  ...channelWire,
  ...personWire,
  ...suggestionWire,
} as const satisfies Record<EndpointName, Wire>;

type Part<N extends EndpointName, P extends keyof Wire> =
  (typeof wire)[N] extends Record<P, infer S extends z.ZodType> ? S : never;
/** What a caller may write: defaults left out. */
export type Body<N extends EndpointName> = [Part<N, 'body'>] extends [never]
  ? undefined
  : z.input<Part<N, 'body'>>;
export type Query<N extends EndpointName> = [Part<N, 'query'>] extends [never]
  ? undefined
  : z.input<Part<N, 'query'>>;
export type Reply<N extends EndpointName> = [Part<N, 'reply'>] extends [never]
  ? undefined
  : z.output<Part<N, 'reply'>>;
/** What a use case is given: parsed, defaults filled in. */
export type ParsedBody<N extends EndpointName> = [Part<N, 'body'>] extends [never]
  ? undefined
  : z.output<Part<N, 'body'>>;
export type ParsedQuery<N extends EndpointName> = [Part<N, 'query'>] extends [never]
  ? undefined
  : z.output<Part<N, 'query'>>;

/** The names in the path as a use case is given them. */
export type ParsedParams<N extends EndpointName> = [Part<N, 'params'>] extends [never]
  ? Params<N>
  : z.output<Part<N, 'params'>>;

type NamesIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;
/** The names in an endpoint's path, each with its value. */
export type Params<N extends EndpointName> = Readonly<Record<NamesIn<(typeof endpoints)[N]['path']>, string>>;
