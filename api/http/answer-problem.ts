/**
 * Refusals to problem+json (RFC 9457), in the reader's language. What is no refusal is `internal`: logged once, with the
 * request's id, and never told. A person who went to an address reads the same as a page.
 */
import type { Logger } from 'pino';
import { PROBLEMS, type ProblemCode } from '#contract/problem-codes';
import type { Problem } from '#contract/problem';
import { Refusal } from '#contract/refusal';
import type { Lang } from '#contract/words';
import type { ApiContext } from './api-env.ts';
import { InvalidRequest, type PlaceErrors } from './invalid-request.ts';
import { PROBLEM_TITLES, UNKNOWN_HERE } from './problem-titles.ts';
import { PAGE_POLICY, writePage } from './write-page.ts';

function placesOf(refusal: Refusal, lang: Lang): PlaceErrors | undefined {
  if (refusal instanceof InvalidRequest) return refusal.errors;
  return refusal.facts.paths?.map((path) => ({ path, message: UNKNOWN_HERE[lang] }));
}

function describe(code: ProblemCode, lang: Lang, requestId: string, errors?: PlaceErrors): Problem {
  return {
    type: `urn:relais:problem:${code}`,
    code,
    title: PROBLEM_TITLES[code][lang],
    status: PROBLEMS[code],
    instance: `urn:uuid:${requestId}`,
    ...(errors ? { errors } : {}),
  };
}

/** Anything that nobody meant as a refusal: the log has it whole, the caller only its number. */
function refusalOf(error: unknown, log: Logger, c: ApiContext): Refusal {
  if (error instanceof Refusal) return error;
  log.error({ err: error, id: c.var.requestId, method: c.req.method, path: c.req.path }, 'request failed');
  return new Refusal('internal');
}

/** A browser's own request for a page; what a script asks of the API is answered as JSON. */
const isVisit = (c: ApiContext): boolean =>
  !c.req.path.startsWith('/v1/') && (c.req.header('accept') ?? '').includes('text/html');

const OPEN = { fr: 'Ouvrir Relais', en: 'Open Relais' } as const satisfies Record<Lang, string>;

/** Titles are ours alone: nothing of the request is written into the page. */
function writeProblem({ title, instance, status }: Problem, lang: Lang): string {
  // A fault of ours is found again in the log by its number.
  const number = status >= 500 ? `<p>${instance}</p>` : '';
  const inner = `${number}<p><a href="/">${OPEN[lang]}</a></p>`;
  return writePage({ lang, title: 'Relais', heading: title, inner });
}

export function answerProblem(error: unknown, log: Logger, c: ApiContext): Response {
  const refusal = refusalOf(error, log, c);
  // A refusal from before the first middleware has no language yet.
  const lang = c.var.lang ?? 'en';
  const problem = describe(refusal.code, lang, c.var.requestId ?? '', placesOf(refusal, lang));
  const headers = new Headers({
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': lang,
    'cache-control': 'no-store',
  });
  if (problem.status === 401) headers.set('www-authenticate', 'Bearer');
  const { retryAfter } = refusal.facts;
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  if (isVisit(c)) {
    headers.set('content-type', 'text/html; charset=utf-8');
    headers.set('content-security-policy', PAGE_POLICY);
  }
  return c.body(isVisit(c) ? writeProblem(problem, lang) : JSON.stringify(problem), {
    status: PROBLEMS[refusal.code],
    headers: Object.fromEntries(headers),
  });
}
