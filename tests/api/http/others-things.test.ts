/** Every row that names one thing, called by each other person about it: theirs by the list below, else not there at all. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Endpoint } from '#contract/endpoint';
import { endpoints, type EndpointName } from '#contract/endpoints';
import { CAST } from '../usecases/stage.ts';
import { examples } from './examples.ts';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const named = Object.entries(endpoints).flatMap(([name, row]: [string, Endpoint]) =>
  row.path.includes(':') && row.who !== 'anyone' ? [name as EndpointName] : [],
);

/** What each other person who may call is told about the thing of the example. */
async function askOthers(name: EndpointName): Promise<Record<string, string>> {
  const { who: asked }: Endpoint = endpoints[name];
  const told: Record<string, string> = {};
  for (const { id: other, role } of CAST) {
    const { who = 'bruno', token: _token, ...sent } = await examples[name](server);
    const may = asked === 'person' || (Array.isArray(asked) && asked.includes(role));
    if (other === who || !may) continue;
    const response = await server.callAs(other, name, sent);
    told[other] = response.ok ? 'done' : ((await response.json()) as { code: string }).code;
  }
  return told;
}

const names = (...lines: readonly string[]) => new Set(lines.flatMap((line) => line.split(' ')));

/** The roles of the table alone decide: any of them, about anybody's. */
const OPEN = names(
  'publishTaughtPage withdrawTaughtPage readPractice likePractice unlikePractice listComments addComment listReuses',
  'addPicture makeOfficial dropOfficial mergePractice retirePractice tellApart untellApart revivePractice closeWish follow',
  'unfollow readFamily readQuestion listRecognitions readQuiz answerQuiz readQuizFigures readPerson readAgreement',
  'editAgreement withdrawAgreement listSites addSite importSites removeSite readCoverage findUnblockers answerSite addKitFile',
  'separatePractice listPracticeRecognitions',
);
/** Nobody else learns that it is there. */
const HIDDEN = names(
  'revokeSession readDeviceLink withdrawDeviceLink withdrawVerdict readPicture passQuestion forgetAnswers revokeRelayLink',
  'withdrawSiteAnswer readKitFile',
);
/** Everybody sees it; these others may, or what keeps whom from it. */
const SEEN: Partial<Record<EndpointName, Readonly<Record<string, string>>>> = {
  editPractice: { '*': 'forbidden' },
  withdrawPractice: { '*': 'forbidden', admin: 'done' },
  removeComment: { '*': 'forbidden', admin: 'done' },
  // One's own practice has no verdict of one's own; `anna` shared it, and asked the question.
  recordVerdict: { '*': 'done', anna: 'forbidden' },
  answerQuestion: { '*': 'done', anna: 'forbidden' },
  hideAsker: { '*': 'forbidden' },
  withdrawQuestion: { '*': 'forbidden' },
  acceptAnswer: { '*': 'forbidden' },
  // Who said it, here the manager, may take it back as well as whom it is about.
  removeRecognition: { '*': 'forbidden', maria: 'done', admin: 'done' },
  // Of a quiz that they have not passed themselves.
  showPass: { '*': 'too-late' },
};
/** Rows of one role, which one person of the cast has. */
const OF_ONE = names(
  'invitePerson writeQuiz readQuizDraft publishQuiz correctQuiz removeQuiz removeChannel tryChannel removeWord',
);

function expectedOf(name: EndpointName, other: string): string | undefined {
  if (OPEN.has(name)) return 'done';
  if (HIDDEN.has(name)) return 'not-found';
  return SEEN[name]?.[other] ?? SEEN[name]?.['*'];
}

it.each(named)('%s, about what is another’s', async (name) => {
  const told = await askOthers(name);
  const expected = Object.keys(told).map((other) => [other, expectedOf(name, other)]);
  expect(told).toEqual(Object.fromEntries(expected));
  expect(Object.keys(told).length === 0).toBe(OF_ONE.has(name));
});
