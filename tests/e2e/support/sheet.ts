/** One picture of one view in every mix that people meet it in: two languages, two themes, a desk and a telephone. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import sharp, { type OverlayOptions } from 'sharp';

const LANGS = ['fr', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
const DESK = { width: 1280, height: 860 };
const PHONE = { width: 320, height: 700 };
/** A desk is drawn at half its size, a telephone as it is; both are 1,280 px a row. */
const HALF = { width: DESK.width / 2, height: DESK.height / 2 };
const GROUND = '#8a8a86';

export interface Mix {
  readonly lang: (typeof LANGS)[number];
  readonly theme: (typeof THEMES)[number];
  readonly size: { readonly width: number; readonly height: number };
}

/** Brings the view on in this language, whatever was there before. */
export type Arrive = (page: Page, lang: Mix['lang']) => Promise<void>;

async function draw(page: Page, { theme, size }: Mix): Promise<Buffer> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize(size);
  await page.evaluate(async () => {
    await document.fonts.ready;
    document.documentElement.style.scrollbarWidth = 'none';
  });
  const png = await page.screenshot({ animations: 'disabled' });
  return sharp(png)
    .resize(size === DESK ? HALF : PHONE)
    .png()
    .toBuffer();
}

/** Draws the eight, and lays them out: two rows of two desks, and a row of four telephones. */
export async function drawSheet(page: Page, name: string, folder: string, arrive: Arrive): Promise<void> {
  const tiles: OverlayOptions[] = [];
  for (const [at, lang] of LANGS.entries()) {
    for (const size of [DESK, PHONE]) {
      await page.setViewportSize(size);
      await arrive(page, lang);
      for (const [row, theme] of THEMES.entries()) {
        const input = await draw(page, { lang, theme, size });
        const place =
          size === DESK
            ? { left: at * HALF.width, top: row * HALF.height }
            : { left: (row * 2 + at) * PHONE.width, top: 2 * HALF.height };
        tiles.push({ input, ...place });
      }
    }
  }
  const whole = {
    width: DESK.width,
    height: 2 * HALF.height + PHONE.height,
    channels: 3,
    background: GROUND,
  };
  await sharp({ create: whole as { width: number; height: number; channels: 3; background: string } })
    .composite(tiles)
    .webp({ quality: 72, effort: 6 })
    .toFile(join(folder, `${name}.webp`));
}
