/** Signing in by invitation: the link fills both fields, the code can be pasted as it is. */
import { useState } from 'preact/hooks';
import { tSignIn } from '#widget/ui/words/sign-in.ts';
import { send } from '../send.ts';
import { readInvitation } from './read-invitation.ts';

interface SignInFormProps {
  /** From the address that an invitation's link opened. */
  readonly given: { readonly email: string; readonly code: string };
}

export function SignInForm({ given }: SignInFormProps) {
  const [email, setEmail] = useState(given.email);
  const [code, setCode] = useState(given.code);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const takeCode = (text: string) => {
    // A whole link pasted into the field of the code is understood.
    const link = readInvitation(text);
    if (link.email) setEmail(link.email);
    setCode(link.code || text);
  };
  const submit = async () => {
    if (busy) return;
    if (email.trim() === '') return setWrong(tSignIn('emailMissing'));
    if (code.trim() === '') return setWrong(tSignIn('codeMissing'));
    setBusy(true);
    const answer = await send('session.redeem', { email: email.trim(), code: code.trim() });
    setBusy(false);
    // A body that the table refuses is never answered: the address or the code is not one.
    if (!answer) setWrong(tSignIn('codeHint'));
    else setWrong('refused' in answer ? answer.refused.title || tSignIn('offline') : '');
    return undefined;
  };
  return (
    <form
      class="sign-in"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label class="field">
        <span>{tSignIn('email')}</span>
        <input
          class="input"
          type="email"
          autocomplete="email"
          value={email}
          onInput={(event) => setEmail(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{tSignIn('code')}</span>
        <input
          class="input"
          autocomplete="one-time-code"
          spellcheck={false}
          placeholder={tSignIn('codeHint')}
          value={code}
          onInput={(event) => takeCode(event.currentTarget.value)}
        />
      </label>
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      <button type="submit" class="btn main" aria-disabled={busy}>
        {busy ? tSignIn('submitting') : tSignIn('submit')}
      </button>
      <p class="quiet">{tSignIn('noInvitation')}</p>
    </form>
  );
}
