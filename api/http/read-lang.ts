/** The reader's language: `lang` in the address, else what the browser prefers, else English. */
import { LANGS, type Lang } from '#contract/words';

const isLang = (tag: string | undefined): tag is Lang => LANGS.some((lang) => lang === tag);

/** `fr-CH, en;q=0.8` → tags by preference; a refused one (`q=0`) is left out. */
function readPreferences(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.find((each) => each.trim().startsWith('q='));
      return { lang: tag.split('-')[0] ?? '', quality: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ lang }) => lang);
}

export function readLang(asked: string | undefined, header: string | undefined): Lang {
  if (isLang(asked)) return asked;
  return readPreferences(header ?? '').find(isLang) ?? 'en';
}
