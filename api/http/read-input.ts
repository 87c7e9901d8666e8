/** Reads a call by the tables: path, query, body and headers, each refused with its place when it is not of the promised form. */
import { z } from 'zod';
import type { EndpointName } from '#contract/endpoints';
import { Refusal } from '#contract/refusal';
import { wire } from '#contract/wire';
import type { Wire } from '#contract/wire/shape';
import type { Lang } from '#contract/words';
import type { Input } from '../usecases/scope.ts';
import type { ApiContext } from './api-env.ts';
import { inTime } from './in-time.ts';
import { InvalidRequest } from './invalid-request.ts';

const LOCALES = { fr: z.locales.fr().localeError, en: z.locales.en().localeError };
const JSON_TYPE = /^application\/json\s*(;|$)/i;
/** Strong or weakened on the way by compression; the revision stands first in the tag. */
const REVISION = /^(?:W\/)?"(\d+)(?:\.[\w-]+)?"$/;

function parse(schema: z.ZodType, value: unknown, lang: Lang): unknown {
  const parsed = schema.safeParse(value, { error: LOCALES[lang] });
  if (parsed.success) return parsed.data;
  throw new InvalidRequest(
    parsed.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
  );
}

/** Half of a pair of UTF-16, written as an escape: no text, and whatever makes an address of it later would throw. */
const HALF = /\\ud[89a-f]/i;
const mendText = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;

async function readJson(c: ApiContext): Promise<unknown> {
  if (!JSON_TYPE.test(c.req.header('content-type') ?? '') || c.req.header('content-encoding')) {
    throw new Refusal('wrong-type');
  }
  try {
    const text = await inTime(c.var.bodyPatienceMs, c.req.text());
    return HALF.test(text) ? JSON.parse(text, mendText) : JSON.parse(text);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal('bad-json');
  }
}

/** `*` matches whatever there is; what we cannot read matches nothing. */
function readIfMatch(header: string | undefined): number | undefined {
  if (header === undefined || header === '*') return undefined;
  return Number(REVISION.exec(header)?.[1] ?? -1);
}

export async function readInput<N extends EndpointName>(c: ApiContext, name: N): Promise<Input<N>> {
  const { params, query, body }: Wire = wire[name];
  const { lang } = c.var;
  const input = {
    params: params ? parse(params, c.req.param(), lang) : c.req.param(),
    query: query ? parse(query, c.req.query(), lang) : undefined,
    body: body ? parse(body, await readJson(c), lang) : undefined,
    ifMatch: readIfMatch(c.req.header('if-match')),
  };
  // Parsed by the schemas of this very name, which is what the type says.
  return input as Input<N>;
}
