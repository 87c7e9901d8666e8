/**
 * The one endpoint table, light half: name → method, path, who may. Any browser script can afford it.
 * What crosses (query, body, reply) is in `wire.ts`, keyed by the same names; a name missing there does not compile.
 */
import type { Endpoint } from './endpoint.ts';
import { agreementEndpoints } from './endpoints/agreement.ts';
import { channelEndpoints } from './endpoints/channel.ts';
import { digestEndpoints } from './endpoints/digest.ts';
import { changeEndpoints } from './endpoints/change.ts';
import { followEndpoints } from './endpoints/follow.ts';
import { preferenceEndpoints } from './endpoints/preference.ts';
import { familyEndpoints } from './endpoints/family.ts';
import { pageReportEndpoints } from './endpoints/page-report.ts';
import { taughtEndpoints } from './endpoints/taught.ts';
import { deviceLinkEndpoints } from './endpoints/device-link.ts';
import { gapEndpoints } from './endpoints/gap.ts';
import { glossaryEndpoints } from './endpoints/glossary.ts';
import { headquartersEndpoints } from './endpoints/headquarters.ts';
import { learningEndpoints } from './endpoints/learning.ts';
import { notificationEndpoints } from './endpoints/notification.ts';
import { personEndpoints } from './endpoints/person.ts';
import { practiceEndpoints } from './endpoints/practice.ts';
import { questionEndpoints } from './endpoints/question.ts';
import { searchEndpoints } from './endpoints/search.ts';
import { pulseEndpoints } from './endpoints/pulse.ts';
import { quizEndpoints } from './endpoints/quiz.ts';
import { recognitionEndpoints } from './endpoints/recognition.ts';
import { relayEndpoints } from './endpoints/relay.ts';
import { sessionEndpoints } from './endpoints/session.ts';
import { suggestionEndpoints } from './endpoints/suggestion.ts';

export const endpoints = {
  ...sessionEndpoints,
  ...deviceLinkEndpoints,
  ...taughtEndpoints,
  ...pageReportEndpoints,
  ...practiceEndpoints,
  ...changeEndpoints,
  ...glossaryEndpoints,
  ...learningEndpoints,
  ...notificationEndpoints,
  ...pulseEndpoints,
  ...headquartersEndpoints,
  ...gapEndpoints,
  ...searchEndpoints,
  ...followEndpoints,
  ...preferenceEndpoints,
  ...familyEndpoints,
  ...questionEndpoints,
  ...recognitionEndpoints,
  ...quizEndpoints,
  ...relayEndpoints,
  ...agreementEndpoints,
  ...digestEndpoints,
  ...channelEndpoints,
  ...personEndpoints,
  ...suggestionEndpoints,
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;
