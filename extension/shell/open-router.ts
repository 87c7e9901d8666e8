/** The worker's ear with every handler behind it. Made at the first message: the schemas of messages are a third of a start. */
import { handleAgreements } from '../worker/handle-agreements.ts';
import { handleDeviceLink } from '../worker/handle-device-link.ts';
import { handleDoubles } from '../worker/handle-doubles.ts';
import { handleFollows } from '../worker/follows.ts';
import { handleHealth } from '../worker/handle-health.ts';
import { handleHelp } from '../worker/handle-help.ts';
import { handleQuestions } from '../worker/handle-questions.ts';
import { handleQuizzes } from '../worker/handle-quizzes.ts';
import { handleReading } from '../worker/handle-reading.ts';
import { handlePraises } from '../worker/praises.ts';
import { handleReports } from '../worker/handle-reports.ts';
import { handleRecentSearches } from '../worker/recent-searches.ts';
import { handleWhole } from '../worker/handle-whole.ts';
import { handleRecords } from '../worker/handle-records.ts';
import { handleSession } from '../worker/handle-session.ts';
import { handleSettings } from '../worker/handle-settings.ts';
import { handleShares } from '../worker/handle-shares.ts';
import { handleTaught } from '../worker/handle-taught.ts';
import { handleUnload } from '../worker/handle-unload.ts';
import { handleVerdicts } from '../worker/handle-verdicts.ts';
import type { Route } from '../worker/router.ts';
import type { WorkerRooms } from '../worker/start-worker.ts';

type Own = { readonly id: string; readonly pages: string };

export async function openRouter(ready: Promise<WorkerRooms>, own: Own): Promise<Route> {
  // The schemas are made while the rooms wait for the disk.
  const [{ createRouter }, rooms] = await Promise.all([import('../worker/router.ts'), ready]);
  return createRouter(
    {
      ...handleRecords(rooms),
      ...handleUnload(rooms),
      ...handleVerdicts(rooms),
      ...handleReports(rooms),
      ...handleFollows(rooms),
      ...handlePraises(rooms),
      ...handleHelp(rooms),
      ...handleShares(rooms),
      ...handleDoubles(rooms),
      ...handleReading(rooms),
      ...handleRecentSearches(rooms),
      ...handleWhole(rooms),
      ...handleQuizzes(rooms),
      ...handleAgreements(rooms),
      ...handleQuestions(rooms),
      ...handleSession(rooms),
      ...handleTaught(rooms),
      ...handleHealth(rooms),
      ...handleDeviceLink(rooms),
      ...handleSettings(rooms),
    },
    own,
  );
}
