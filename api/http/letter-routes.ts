/**
 * Ends the weekly letter from the letter itself, without signing in. A GET changes nothing, since mail filters open every
 * link; a POST does, from the page's button or from the mail program (RFC 8058).
 */
import { Hono } from 'hono';
import type { Lang } from '#contract/words';
import { Refusal } from '#contract/refusal';
import type { ApiContext, ApiEnv, AppDeps } from './api-env.ts';
import { PAGE_POLICY, writePage } from './write-page.ts';

type Deps = Pick<AppDeps, 'useCases'>;

const TOKEN = /^[\w-]{20,100}$/;

const WORDS = {
  fr: {
    title: 'Lettre hebdomadaire de Relais',
    ask: 'Ne plus recevoir la lettre hebdomadaire\u202F?',
    act: 'Ne plus la recevoir',
    done: 'C’est fait\u00A0: vous ne recevrez plus cette lettre.',
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

/** The token of the letter, and the language of whoever it went to. */
async function readLeaver(c: ApiContext, { useCases }: Deps): Promise<{ token: string; lang: Lang }> {
  const token = c.req.query('token') ?? '';
  const leaver = TOKEN.test(token) ? await useCases.findLeaver(token) : undefined;
  if (!leaver) throw new Refusal('not-found');
  return { token, lang: leaver.lang ?? c.var.lang };
}

export function letterRoutes(deps: Deps) {
  const headers = { 'content-security-policy': PAGE_POLICY, 'cache-control': 'no-store' };
  return new Hono<ApiEnv>()
    .get('/letter/leave', async (c) => {
      const { lang } = await readLeaver(c, deps);
      const { title, ask, act, hint } = WORDS[lang];
      const form = `<p>${hint}</p><form method="post"><button>${act}</button></form>`;
      return c.html(writePage({ lang, title, heading: ask, inner: form }), 200, headers);
    })
    .post('/letter/leave', async (c) => {
      const { token, lang } = await readLeaver(c, deps);
      await deps.useCases.leaveLetter(token);
      const { title, done, hint } = WORDS[lang];
      return c.html(writePage({ lang, title, heading: done, inner: `<p>${hint}</p>` }), 200, headers);
    });
}
