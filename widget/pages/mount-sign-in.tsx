/** The sign-in page: reads the invitation's link, signs in, hands the tokens over and gets out of the way. */
import { render } from 'preact';
import type { Tokens } from '#contract/session';
import { createClient } from '../client.ts';
import { lang } from '../ui/t.ts';
import { handOver } from './hand-over.ts';
import { startLending, type Lending } from './lend-session.ts';
import { AFTER_SIGN_IN } from './page-session.ts';
import { SignInApp } from './sign-in-app.tsx';

export function mountSignIn(into: Element, api: string): () => void {
  const until = new AbortController();
  const client = createClient({
    baseUrl: api,
    fetch: fetch.bind(globalThis),
    token: () => undefined,
    lang: () => lang.value,
  });
  let nonce: string | null = null;
  let lending: Lending | undefined;
  const leave = async (tokens: Tokens) => {
    if (lending) {
      if (await lending.begin(tokens)) window.close();
    } else if (handOver(tokens, nonce)) window.close();
    // Written by a page of ours, in this tab.
    else location.assign(sessionStorage.getItem(AFTER_SIGN_IN) ?? '/');
  };
  const ask = (given: { readonly email: string; readonly code: string }) =>
    render(<SignInApp key={given.code} client={client} given={given} onSignedIn={leave} />, into);
  const show = async () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    nonce = asked.get('nonce') ?? nonce;
    const lend = asked.get('lend');
    // The code must not stay in the address bar, the history or a screenshot.
    history.replaceState(null, '', location.pathname);
    const given = { email: asked.get('email') ?? '', code: asked.get('code') ?? '' };
    if (lend) lending = startLending(api, lend);
    if (lend && (await lending?.lend())) window.close();
    else ask(given);
  };
  void show();
  // The invitation's link followed while this page is already open changes only the fragment.
  addEventListener('hashchange', () => void show(), { signal: until.signal });
  return () => {
    until.abort();
    render(null, into);
  };
}
