/** The table of verbs, by the names of the endpoint table: what only reads, and what writes. A missing one does not compile. */
import type { EndpointName, endpoints } from '#contract/endpoints';
import type { ReadVerb, WriteVerb } from './scope.ts';
import { channelReads, channelWrites } from './verbs/channel.ts';
import { digestReads } from './verbs/digest.ts';
import { familyReads } from './verbs/family.ts';
import { followReads, followWrites } from './verbs/follow.ts';
import { preferenceReads, preferenceWrites } from './verbs/preference.ts';
import { pageReportReads, pageReportWrites } from './verbs/page-report.ts';
import { taughtReads, taughtWrites } from './verbs/taught.ts';
import { deviceLinkReads, deviceLinkWrites } from './verbs/device-link.ts';
import { gapReads, gapWrites } from './verbs/gap.ts';
import { glossaryReads, glossaryWrites } from './verbs/glossary.ts';
import { headquartersReads, headquartersWrites } from './verbs/headquarters.ts';
import { learningReads, learningWrites } from './verbs/learning.ts';
import { notificationReads, notificationWrites } from './verbs/notification.ts';
import { personReads, personWrites } from './verbs/person.ts';
import { practiceReads, practiceWrites } from './verbs/practice.ts';
import { agreementReads, agreementWrites } from './verbs/agreement.ts';
import { questionReads, questionWrites } from './verbs/question.ts';
import { searchReads, searchWrites } from './verbs/search.ts';
import { pulseReads } from './verbs/pulse.ts';
import { quizReads, quizWrites } from './verbs/quiz.ts';
import { recognitionReads, recognitionWrites } from './verbs/recognition.ts';
import { relayReads, relayWrites } from './verbs/relay.ts';
import { sessionReads, sessionWrites } from './verbs/session.ts';

/** Those with a door of their own: no actor yet, bytes instead of JSON, or an answer that does not end. */
export type ApartName =
  | 'redeemInvitation'
  | 'refreshSession'
  | 'addPicture'
  | 'readPicture'
  | 'addKitFile'
  | 'readKitFile'
  | 'followFeed';
type Getting = {
  [N in EndpointName]: (typeof endpoints)[N] extends { readonly method: 'GET' } ? N : never;
}[EndpointName];
export type ReadName = Exclude<Getting, ApartName>;
export type WriteName = Exclude<EndpointName, ApartName | ReadName>;
/** What is answered in JSON, or by nothing, to a signed-in person. */
export type VerbName = ReadName | WriteName;

export const reads: { readonly [N in ReadName]: ReadVerb<N> } = {
  ...sessionReads,
  ...deviceLinkReads,
  ...taughtReads,
  ...pageReportReads,
  ...practiceReads,
  ...glossaryReads,
  ...learningReads,
  ...notificationReads,
  ...pulseReads,
  ...headquartersReads,
  ...recognitionReads,
  ...quizReads,
  ...relayReads,
  ...gapReads,
  ...searchReads,
  ...followReads,
  ...preferenceReads,
  ...familyReads,
  ...questionReads,
  ...agreementReads,
  ...digestReads,
  ...channelReads,
  ...personReads,
};

export const writes: { readonly [N in WriteName]: WriteVerb<N> } = {
  ...sessionWrites,
  ...deviceLinkWrites,
  ...taughtWrites,
  ...pageReportWrites,
  ...practiceWrites,
  ...glossaryWrites,
  ...learningWrites,
  ...notificationWrites,
  ...headquartersWrites,
  ...recognitionWrites,
  ...quizWrites,
  ...relayWrites,
  ...gapWrites,
  ...searchWrites,
  ...followWrites,
  ...preferenceWrites,
  ...questionWrites,
  ...agreementWrites,
  ...channelWrites,
  ...personWrites,
};
