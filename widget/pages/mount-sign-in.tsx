/** The sign-in page: reads the invitation's link, signs in, hands the tokens over and gets out of the way. */
import { render } from 'preact';
import { createClient } from '../client.ts';
import { lang } from '../ui/t.ts';
import { handOver } from './hand-over.ts';
import { SignInApp } from './sign-in-app.tsx';

export function mountSignIn(into: Element, api: string): () => void {
  const asked = new URLSearchParams(location.hash.slice(1));
  // The code must not stay in the address bar, the history or a screenshot.
  history.replaceState(null, '', location.pathname);
  const client = createClient({
    baseUrl: api,
    fetch: fetch.bind(globalThis),
    token: () => undefined,
    lang: () => lang.value,
  });
  const given = { email: asked.get('email') ?? '', code: asked.get('code') ?? '' };
  const app = (
    <SignInApp
      client={client}
      given={given}
      onSignedIn={(tokens) => {
        if (handOver(tokens, asked.get('nonce'))) window.close();
        else location.assign('/');
      }}
    />
  );
  render(app, into);
  return () => render(null, into);
}
