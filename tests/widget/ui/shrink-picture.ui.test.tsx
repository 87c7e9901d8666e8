/** A picture drawn anew: at most so big, and white where it had no ground. */
import { expect, it } from 'vitest';
import { shrinkPicture } from '#widget/ui/shrink-picture.ts';

async function transparent(width: number, height: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.clearRect(0, 0, width, height);
  return canvas.convertToBlob({ type: 'image/png' });
}

it('is no bigger than a screen shows, and white where there was nothing', async () => {
  const picture = new Image();
  picture.src = (await shrinkPicture(await transparent(3200, 1000))) ?? '';
  await picture.decode();
  expect([picture.width, picture.height]).toEqual([1600, 500]);
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  pen?.drawImage(picture, 0, 0);
  expect([...(pen?.getImageData(0, 0, 1, 1).data ?? [])]).toEqual([255, 255, 255, 255]);
});

it('is nothing when it is no picture', async () => {
  expect(await shrinkPicture(new Blob(['x']))).toBeUndefined();
});
