import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDataUrl, writeDataUrl } from '#widget/model/picture-bytes.ts';

it('gives back the bytes and the type that it was given', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 100_000 }), async (bytes) => {
      const url = await writeDataUrl(new Blob([Uint8Array.from(bytes)], { type: 'image/webp' }));
      const blob = readDataUrl(url);
      expect(blob.type).toBe('image/webp');
      expect(new Uint8Array(await blob.arrayBuffer())).toEqual(Uint8Array.from(bytes));
    }),
    { numRuns: 20 },
  );
});
