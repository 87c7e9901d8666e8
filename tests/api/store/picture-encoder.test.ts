import sharp from 'sharp';
import { expect, it } from 'vitest';
import { createPictureEncoder } from '../../../api/store/picture-encoder.ts';

const { encode } = createPictureEncoder();
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#8b5e3c' } });

it.each(['png', 'jpeg', 'webp'] as const)('takes %s and gives bounded WebP', async (format) => {
  const encoded = await encode(await plain(2400, 1200).toFormat(format).toBuffer());
  expect(encoded).toMatchObject({ width: 1600, height: 800 });
  expect((await sharp(encoded?.bytes).metadata()).format).toBe('webp');
});

it('never makes a picture larger', async () => {
  expect(await encode(await plain(30, 20).png().toBuffer())).toMatchObject({ width: 30, height: 20 });
});

it('drops where and by whom it was taken, and turns it as the camera meant it', async () => {
  const taken = await plain(40, 20)
    .jpeg()
    .withExif({ IFD0: { Artist: 'Camille' }, IFD3: { GPSLatitude: '45/1 45/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  expect(taken.includes('Camille') || (await sharp(taken).metadata()).exif !== undefined).toBe(true);
  const encoded = await encode(taken);
  const metadata = await sharp(encoded?.bytes).metadata();
  expect([metadata.exif, metadata.icc, metadata.xmp, metadata.iptc]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(encoded).toMatchObject({ width: 20, height: 40 });
});

it.each([
  [
    'a drawing with script',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>'),
  ],
  ['a page', Buffer.from('<html><img src=x onerror=alert(1)></html>')],
  ['nothing', Buffer.alloc(0)],
])('refuses %s', async (_what, bytes) => {
  expect(await encode(bytes)).toBeUndefined();
});

it('refuses an animation of another kind, a cut picture, and one that unfolds into too many pixels', async () => {
  expect(await encode(await plain(20, 20).gif().toBuffer())).toBeUndefined();
  const jpeg = await plain(400, 400).jpeg().toBuffer();
  expect(await encode(jpeg.subarray(0, 300))).toBeUndefined();
  const bomb = await sharp({
    create: { width: 9000, height: 6000, channels: 3, background: 'white' },
    limitInputPixels: false,
  })
    .png()
    .toBuffer();
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await encode(bomb)).toBeUndefined();
  // Few points, but no end of lines.
  const thread = await sharp({ create: { width: 1, height: 33_000, channels: 3, background: 'white' } })
    .png()
    .toBuffer();
  expect(await encode(thread)).toBeUndefined();
  expect(await encode(await plain(1, 32_000).png().toBuffer())).toMatchObject({ width: 1, height: 1600 });
});

it('works on one picture at a time: the disk waits in the same threads', async () => {
  const png = await plain(900, 700).png().toBuffer();
  // Another file's pictures may still be worked on: the process is shared, and so is the count.
  await expect.poll(() => sharp.counters()).toEqual({ queue: 0, process: 0 });
  const busy: number[] = [];
  const note = () => {
    const { queue, process: working } = sharp.counters();
    busy.push(queue + working);
  };
  sharp.queue.on('change', note);
  const all = await Promise.all(Array.from({ length: 6 }, () => encode(png)));
  sharp.queue.off('change', note);
  expect(all.every((each) => each?.width === 900)).toBe(true);
  expect(Math.max(...busy)).toBe(1);
});

it('goes on after one that is none', async () => {
  const bad = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(40)]);
  const [none, some] = await Promise.all([encode(bad), encode(await plain(30, 20).png().toBuffer())]);
  expect([none, some?.width]).toEqual([undefined, 30]);
});
