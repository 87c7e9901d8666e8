/** Pictures taken in: re-encoded, owned, and never replaced. */
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { PICTURES_WAITING_MAX } from '../../../api/usecases/encode-in-turn.ts';
import { actorOf, codeOf, fill, setStage } from './stage.ts';

const draw = (background: string) =>
  sharp({ create: { width: 8, height: 6, channels: 3, background } })
    .png()
    .toBuffer();
const input = (id: string) => fill<'addPicture'>({ params: { id }, query: { alt: 'Le buffet' } });

it('keeps a picture as WebP under its owner’s name, and never another in its place', async () => {
  const { useCases, store, ports } = await setStage();
  const id = randomUUID();
  const add = async (who: string, background: string) =>
    useCases.addPicture(
      { name: 'addPicture', actor: actorOf(who), input: input(id) },
      await draw(background),
    );
  expect((await add('anna', 'red')).reply).toEqual({ id, width: 8, height: 6, alt: 'Le buffet' });
  const kept = await ports.shelf.get(id);
  expect((await sharp(kept).metadata()).format).toBe('webp');
  await add('anna', 'blue');
  expect(await ports.shelf.get(id)).toEqual(kept);
  expect(await codeOf(add('bruno', 'green'))).toBe('conflict');
  expect((await store.read((db) => db.get('pictures', id)))?.ownerId).toBe('anna');
});

it('refuses what is no picture, whatever it calls itself', async () => {
  const { useCases, ports } = await setStage();
  const id = randomUUID();
  const script = new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  );
  const call = { name: 'addPicture', actor: actorOf('anna'), input: input(id) } as const;
  expect(await codeOf(useCases.addPicture(call, script))).toBe('picture-refused');
  expect(await ports.shelf.get(id)).toBeUndefined();
});

it('lets no more wait than the memory holds, tells the rest when to come back, and goes on', async () => {
  const waiting: (() => void)[] = [];
  const encoder = {
    encode: () => new Promise<undefined>((resolve) => waiting.push(() => resolve(undefined))),
  };
  const { useCases } = await setStage({ encoder });
  const add = () => {
    const id = randomUUID();
    return codeOf(
      useCases.addPicture(
        { name: 'addPicture', actor: actorOf('anna'), input: input(id) },
        new Uint8Array(9),
      ),
    );
  };
  const all = Array.from({ length: PICTURES_WAITING_MAX }, add);
  expect(await add()).toBe('too-many');
  for (const end of waiting.splice(0)) end();
  expect(new Set(await Promise.all(all))).toEqual(new Set(['picture-refused']));
  const later = add();
  await expect.poll(() => waiting.length).toBe(1);
  waiting[0]?.();
  expect(await later).toBe('picture-refused');
});
