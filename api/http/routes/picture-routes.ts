/** Pictures over HTTP: bytes in, WebP out, and nothing in them may ever run. */
import { endpoints } from '#contract/endpoints';
import { Refusal } from '#contract/refusal';
import { answerJson, isKnown } from '../answer-json.ts';
import type { AppDeps, Handler } from '../api-env.ts';
import { readInput } from '../read-input.ts';
import { readKey } from '../read-key.ts';

type Deps = Pick<AppDeps, 'useCases'>;

/** What a picture may be called; what it is, its content says. */
const PICTURE_TYPE = /^(image\/|application\/octet-stream\b)/i;
const YEAR_SECONDS = 31_536_000;

export function handleAddPicture({ useCases }: Deps): Handler {
  return async (c) => {
    const key = readKey(c, endpoints.addPicture);
    const input = await readInput(c, 'addPicture');
    const type = c.req.header('content-type');
    if (type !== undefined && !PICTURE_TYPE.test(type)) throw new Refusal('wrong-type');
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const call = { name: 'addPicture', actor: c.var.actor, input, key } as const;
    return answerJson(c, endpoints.addPicture, await useCases.addPicture(call, bytes));
  };
}

export function handleReadPicture({ useCases }: Deps): Handler {
  return async (c) => {
    const { params } = await readInput(c, 'readPicture');
    // Before the tag is looked at: whoever may not see it any more learns nothing from having seen it.
    const bytes = await useCases.readPicture(c.var.actor, params.id);
    const tag = `"${params.id}"`;
    c.header('etag', tag);
    c.header('cache-control', `private, max-age=${YEAR_SECONDS}, immutable`);
    c.header('vary', 'Authorization', { append: true });
    c.header('cross-origin-resource-policy', 'same-origin');
    c.header('content-security-policy', "default-src 'none'; sandbox");
    c.header('content-type', 'image/webp');
    return isKnown(c, tag) ? c.body(null, 304) : c.body(new Uint8Array(bytes));
  };
}
