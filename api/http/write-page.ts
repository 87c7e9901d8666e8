/** A page of one sentence for a person's browser, in the widget's look; it runs nothing and asks nobody. */
import type { Lang } from '#contract/words';

export const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The tokens of the widget's theme, which this side of the house cannot import. */
const STYLE = `:root{color-scheme:light dark}
body{font:16px/24px ui-sans-serif,system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1rem;background:light-dark(#fbfaf7,#16181b);color:light-dark(#1d2326,#eceae5)}
svg{width:32px;height:32px;color:light-dark(#b93d0a,#ff8a4c)}
h1{font-size:22px;line-height:28px;letter-spacing:-.018em;text-wrap:balance;margin:8px 0 0}
p{margin:12px 0;color:light-dark(#586166,#a9b0b3);text-wrap:pretty}
button,a{box-sizing:border-box;display:inline-block;margin-top:8px;font:inherit;font-size:14px;line-height:20px;font-weight:650;min-height:44px;padding:12px 16px;border:0;border-radius:10px;text-decoration:none;cursor:pointer;background:light-dark(#b93d0a,#ff8a4c);color:light-dark(#fff,#23120a)}
:focus-visible{outline:2px solid light-dark(#1d2326,#eceae5);outline-offset:2px}`;

const MARK =
  '<svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="5" cy="14" r="3.2" fill="currentColor"/><circle cx="15" cy="6" r="3.2" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M7.4 12 12.6 8" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/></svg>';

interface Page {
  readonly lang: Lang;
  readonly title: string;
  readonly heading: string;
  /** HTML of our own: what anybody wrote must not come in here. */
  readonly inner: string;
}

export function writePage({ lang, title, heading, inner }: Page): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head><body><main>${MARK}<h1>${heading}</h1>${inner}</main></body></html>`;
}
