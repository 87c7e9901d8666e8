/** An act of the outbox as a call of the API. Its own id is the key: sent twice, it counts once. */
import { readDataUrl } from '../model/picture-bytes.ts';
import type { Act } from '../model/outbox.ts';

export function callOf({ id, params = {}, body, picture }: Act): object {
  if (picture !== undefined) return { params, key: id, body: readDataUrl(picture) };
  // Written by the models from the contract's own types; the server checks it again.
  return { params, key: id, ...(body === undefined ? {} : { body }) };
}
