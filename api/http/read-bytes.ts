/** Reads a body of bytes whole, no larger than it may be and no slower: whoever drips is refused like with any other body. */
import { Refusal } from '#contract/refusal';
import type { ApiContext } from './api-env.ts';
import { inTime } from './in-time.ts';

/** 2.5 Mbit/s, a poor line's upload: the largest file has 45 s in all, and is answered before Node cuts it. */
const PACE_BYTES_PER_MS = 320;

export async function readBytes({ req, var: { bodyPatienceMs } }: ApiContext, maxBytes: number) {
  const parts: Uint8Array[] = [];
  let size = 0;
  const start = performance.now();
  const reader = req.raw.body?.getReader();
  for (;;) {
    // What has come has earned its time; the rest has what is left of everybody's.
    const leftMs = start + bodyPatienceMs + size / PACE_BYTES_PER_MS - performance.now();
    if (leftMs <= 0) throw new Refusal('too-slow');
    const part = reader && (await inTime(leftMs, reader.read()));
    if (!part || part.done) return new Uint8Array(Buffer.concat(parts));
    size += part.value.byteLength;
    if (size > maxBytes) throw new Refusal('too-large');
    parts.push(part.value);
  }
}
