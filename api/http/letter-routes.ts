/**
 * Ends the weekly letter from the letter itself, without signing in. A GET changes nothing, since mail filters open every
 * link; a POST does, from the page's button or from the mail program (RFC 8058).
 */
import { Hono } from 'hono';
import type { Lang } from '#contract/words';
import { Refusal } from '#contract/refusal';
import type { ApiContext, ApiEnv, AppDeps } from './api-env.ts';

type Deps = Pick<AppDeps, 'useCases'>;

const CSP =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const TOKEN = /^[\w-]{20,100}$/;

const WORDS = {
  fr: {
    title: 'Lettre hebdomadaire de Relais',
    ask: 'Ne plus recevoir la lettre hebdomadaire ?',
    act: 'Ne plus la recevoir',
    done: 'C’est fait : vous ne recevrez plus cette lettre.',
    hint: 'Dans Relais, sous Préférences, vous pouvez la reprendre quand vous voulez.',
  },
  en: {
    title: 'Weekly letter of Relais',
    ask: 'Stop the weekly letter?',
    act: 'Stop it',
    done: 'Done: you will not receive this letter any more.',
    hint: 'In Relais, under Preferences, you can take it up again at any time.',
  },
} as const satisfies Record<Lang, unknown>;

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1rem;background:light-dark(#f7f3ec,#1d1a17);color:light-dark(#23201c,#f2ece4)}
h1{font-size:1.25rem;text-wrap:balance}button{font:inherit;font-weight:600;min-height:44px;padding:0 1.25rem;border:0;border-radius:6px;background:light-dark(#b0451a,#f09a6d);color:light-dark(#fff,#1d1a17)}`;

function writePage(lang: Lang, heading: string, inner: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${WORDS[lang].title}</title><style>${STYLE}</style></head><body><main><h1>${heading}</h1>${inner}</main></body></html>`;
}

/** The token of the letter, and the language of whoever it went to. */
async function readLeaver(c: ApiContext, { useCases }: Deps): Promise<{ token: string; lang: Lang }> {
  const token = c.req.query('token') ?? '';
  const leaver = TOKEN.test(token) ? await useCases.findLeaver(token) : undefined;
  if (!leaver) throw new Refusal('not-found');
  return { token, lang: leaver.lang ?? c.var.lang };
}

export function letterRoutes(deps: Deps) {
  const headers = { 'content-security-policy': CSP, 'cache-control': 'no-store' };
  return new Hono<ApiEnv>()
    .get('/letter/leave', async (c) => {
      const { lang } = await readLeaver(c, deps);
      const { ask, act, hint } = WORDS[lang];
      const form = `<p>${hint}</p><form method="post"><button>${act}</button></form>`;
      return c.html(writePage(lang, ask, form), 200, headers);
    })
    .post('/letter/leave', async (c) => {
      const { token, lang } = await readLeaver(c, deps);
      await deps.useCases.leaveLetter(token);
      const { done, hint } = WORDS[lang];
      return c.html(writePage(lang, done, `<p>${hint}</p>`), 200, headers);
    });
}
