/** One picture of one view in every mix that people meet it in: two languages, two themes, a desk and a telephone. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import sharp, { type OverlayOptions } from 'sharp';

const LANGS = ['fr', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
const DESK = { width: 1280, height: 860 };
const PHONE = { width: 320, height: 700 };
/** A popup is as wide as it says; drawn a little smaller. */
const POPUP = { width: 360, height: 788 };
/** A desk is drawn at half its size, a telephone as it is; both are 1,280 px a row. */
const HALF = { width: DESK.width / 2, height: DESK.height / 2 };
const GROUND = '#8a8a86';

interface Look {
  readonly theme: (typeof THEMES)[number];
  readonly size: { readonly width: number; readonly height: number };
}

/** Brings the view on in this language, whatever was there before. */
export type Arrive = (page: Page, lang: (typeof LANGS)[number]) => Promise<void>;

async function draw(page: Page, { theme, size }: Look): Promise<Buffer> {
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

const WIDE = 4 * PHONE.width;
const SIZES = { page: [DESK, PHONE], panel: [PHONE], popup: [POPUP] } as const;

/** Draws what is asked for and lays it out: two rows of two desks, then a row of four telephones; a panel has the last row alone. */
export async function drawSheet(
  page: Page,
  into: { readonly folder: string; readonly name: string; readonly narrow?: 'panel' | 'popup' | undefined },
  arrive: Arrive,
): Promise<void> {
  const tiles: OverlayOptions[] = [];
  const above = into.narrow ? 0 : 2 * HALF.height;
  for (const [at, lang] of LANGS.entries()) {
    for (const size of SIZES[into.narrow ?? 'page']) {
      await page.setViewportSize(size);
      await arrive(page, lang);
      for (const [row, theme] of THEMES.entries()) {
        const input = await draw(page, { theme, size });
        const place =
          size === DESK
            ? { left: at * HALF.width, top: row * HALF.height }
            : { left: (row * 2 + at) * PHONE.width, top: above };
        tiles.push({ input, ...place });
      }
    }
  }
  await sharp({ create: { width: WIDE, height: above + PHONE.height, channels: 3, background: GROUND } })
    .composite(tiles)
    .webp({ quality: 72, effort: 6 })
    .toFile(join(into.folder, `${into.name}.webp`));
}
