/** Files of kits over HTTP: bytes in, the same bytes out, to be saved and never to be shown or run by a page of ours. */
import { endpoints } from '#contract/endpoints';
import { KIT_KINDS, kindOfKitFile } from '#contract/kit-kinds';
import { Refusal } from '#contract/refusal';
import { KIT_FILE_MAX_BYTES } from '#contract/words';
import { answerJson } from '../answer-json.ts';
import type { AppDeps, Handler } from '../api-env.ts';
import { readBytes } from '../read-bytes.ts';
import { readInput } from '../read-input.ts';
import { readKey } from '../read-key.ts';
import { sendKept } from '../send-kept.ts';

type Deps = Pick<AppDeps, 'useCases'>;

/** What a file may be sent as; what it is, its content says, and both must agree. */
const TYPES: ReadonlySet<string> = new Set(['application/octet-stream', ...Object.values(KIT_KINDS)]);
const isTaken = (type: string): boolean => TYPES.has((type.split(';')[0] ?? '').trim().toLowerCase());

export function handleAddKitFile({ useCases }: Deps): Handler {
  return async (c) => {
    const key = readKey(c, endpoints.addKitFile);
    const input = await readInput(c, 'addKitFile');
    const type = c.req.header('content-type');
    if (type !== undefined && !isTaken(type)) throw new Refusal('wrong-type');
    const bytes = await readBytes(c, KIT_FILE_MAX_BYTES);
    const call = { name: 'addKitFile', actor: c.var.actor, input, key } as const;
    return answerJson(c, endpoints.addKitFile, await useCases.addKitFile(call, bytes, type));
  };
}

/** The plain name for programs of before, the true one beside it (RFC 6266, RFC 8187). */
function attach(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7E]|["\\]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

export function handleReadKitFile({ useCases }: Deps): Handler {
  return async (c) => {
    const { params } = await readInput(c, 'readKitFile');
    const { name, bytes } = await useCases.readKitFile(c.var.actor, params.id);
    c.header('content-disposition', attach(name));
    return sendKept(c, params.id, KIT_KINDS[kindOfKitFile(name)], bytes);
  };
}
