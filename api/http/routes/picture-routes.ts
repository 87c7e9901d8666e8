/** Pictures over HTTP: bytes in, WebP out, and nothing in them may ever run. */
import { endpoints } from '#contract/endpoints';
import { Refusal } from '#contract/refusal';
import { PICTURE_MAX_BYTES } from '#contract/words';
import { answerJson } from '../answer-json.ts';
import type { AppDeps, Handler } from '../api-env.ts';
import { readBytes } from '../read-bytes.ts';
import { readInput } from '../read-input.ts';
import { readKey } from '../read-key.ts';
import { sendKept } from '../send-kept.ts';

type Deps = Pick<AppDeps, 'useCases'>;

/** What a picture may be called; what it is, its content says. */
const PICTURE_TYPE = /^(image\/|application\/octet-stream\b)/i;

export function handleAddPicture({ useCases }: Deps): Handler {
  return async (c) => {
    const key = readKey(c, endpoints.addPicture);
    const input = await readInput(c, 'addPicture');
    const type = c.req.header('content-type');
    if (type !== undefined && !PICTURE_TYPE.test(type)) throw new Refusal('wrong-type');
    const bytes = await readBytes(c, PICTURE_MAX_BYTES);
    const call = { name: 'addPicture', actor: c.var.actor, input, key } as const;
    return answerJson(c, endpoints.addPicture, await useCases.addPicture(call, bytes));
  };
}

export function handleReadPicture({ useCases }: Deps): Handler {
  return async (c) => {
    const { params } = await readInput(c, 'readPicture');
    const bytes = await useCases.readPicture(c.var.actor, params.id);
    return sendKept(c, params.id, 'image/webp', bytes);
  };
}
