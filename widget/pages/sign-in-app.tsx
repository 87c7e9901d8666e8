/** Signing in by invitation: two fields that can be pasted or come filled by the link; then the tokens go where they were asked for. */
import { useState } from 'preact/hooks';
import type { Tokens } from '#contract/session';
import { ProblemError, type Client } from '../client.ts';
import { tSignIn } from '../ui/words/sign-in.ts';
import { Mark } from '../ui/mark.tsx';

interface SignInAppProps {
  readonly client: Client;
  /** From the invitation's link. */
  readonly given: { readonly email: string; readonly code: string };
  onSignedIn(tokens: Tokens): Promise<void>;
}

export function SignInApp({ client, given, onSignedIn }: SignInAppProps) {
  const [done, setDone] = useState<string | undefined>(undefined);
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);

  const submit = async (email: string, code: string) => {
    setWrong(email ? (code ? undefined : tSignIn('codeMissing')) : tSignIn('emailMissing'));
    if (!email || !code) return;
    setBusy(true);
    try {
      const tokens = await client.call('redeemInvitation', { body: { email, code, device: nameDevice() } });
      setDone(tokens.me.name);
      await onSignedIn(tokens);
    } catch (error) {
      setWrong(error instanceof ProblemError ? error.title : tSignIn('offline'));
    }
    setBusy(false);
  };

  return (
    <div class="sign-in">
      <Mark />
      <h1>{done ? tSignIn('done', { name: done }) : tSignIn('title')}</h1>
      <p class="quiet">{done ? tSignIn('closing') : tSignIn('lead')}</p>
      {!done && (
        <SignInForm
          given={given}
          wrong={wrong}
          busy={busy}
          onSubmit={(email, code) => void submit(email, code)}
        />
      )}
    </div>
  );
}

interface SignInFormProps extends Pick<SignInAppProps, 'given'> {
  readonly wrong: string | undefined;
  readonly busy: boolean;
  onSubmit(email: string, code: string): void;
}

function SignInForm({ given, wrong, busy, onSubmit }: SignInFormProps) {
  const submit = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const read = new FormData(event.currentTarget);
    const text = (name: string) => String(read.get(name) ?? '').trim();
    if (!busy) onSubmit(text('email'), text('code'));
  };
  return (
    <form noValidate onSubmit={submit}>
      <label class="field">
        <span>{tSignIn('email')}</span>
        <input class="input" type="email" name="email" autocomplete="username" defaultValue={given.email} />
      </label>
      <label class="field">
        <span>{tSignIn('code')}</span>
        <input
          class="input code"
          type="text"
          name="code"
          autocomplete="one-time-code"
          spellcheck={false}
          aria-describedby="code-hint"
          defaultValue={given.code}
        />
      </label>
      <p id="code-hint" class="quiet">
        {tSignIn('codeHint')}
      </p>
      <p class="wrong" role="alert">
        {wrong}
      </p>
      <button type="submit" class="btn main" aria-disabled={busy}>
        {busy ? tSignIn('submitting') : tSignIn('submit')}
      </button>
      <p class="quiet">{tSignIn('noInvitation')}</p>
    </form>
  );
}

/** What the list of sessions will call this one: enough to recognise it, no version, no fingerprint. */
function nameDevice(): string {
  const agent = navigator.userAgent;
  const first = (names: readonly string[]) => names.find((name) => agent.includes(name)) ?? '';
  // In this order: each browser also carries the names of those it descends from.
  return [
    first(['Edg', 'Firefox', 'Chrome', 'Safari']),
    first(['Windows', 'Android', 'iPhone', 'Mac', 'Linux']),
  ]
    .filter(Boolean)
    .join(', ');
}
