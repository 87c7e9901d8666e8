/** Signing in by invitation: the link fills both fields, the code can be pasted as it is. */
import { useEffect, useState } from 'preact/hooks';
import { tSignIn } from '#widget/ui/words/sign-in.ts';
import { send } from '../send.ts';
import { tSetup } from '../words/setup.ts';
import { Field } from './field.tsx';
import { readInvitation } from './read-invitation.ts';
import { Wrong } from './wrong.tsx';

interface SignInFormProps {
  /** From the address that an invitation's link opened. */
  readonly given: { readonly email: string; readonly code: string };
  /** What is agreed to by signing in. */
  readonly consent?: string;
}

const EMAIL = { type: 'email', autocomplete: 'email' } as const;
const CODE = { autocomplete: 'one-time-code', spellcheck: false } as const;

export function SignInForm({ given, consent }: SignInFormProps) {
  const [email, setEmail] = useState(given.email);
  const [code, setCode] = useState(given.code);
  const [server, setServer] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const takeCode = (text: string) => {
    // A whole link pasted into the field of the code is understood.
    const link = readInvitation(text);
    if (link.email) setEmail(link.email);
    if (link.server) setServer(link.server);
    setCode(link.code || text);
  };
  useLink(takeCode);
  const submit = async () => {
    if (busy) return;
    setBusy(true);
    setWrong(await signIn(email.trim(), code.trim(), server));
    setBusy(false);
  };
  return (
    <form
      class="sign-in"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field label={tSignIn('email')} input={EMAIL} value={email} onText={setEmail} />
      <Field label={tSignIn('code')} input={CODE} value={code} onText={takeCode} />
      <Wrong text={wrong} />
      <button type="submit" class="btn main" aria-disabled={busy}>
        {tSignIn(busy ? 'submitting' : 'submit')}
      </button>
      {consent && <p class="quiet">{consent}</p>}
      <p class="quiet">{tSignIn('noInvitation')}</p>
    </form>
  );
}

/** What to tell the person; nothing when they are signed in, as the page then shows. */
async function signIn(email: string, code: string, server: string): Promise<string> {
  if (email === '') return tSignIn('emailMissing');
  if (code === '') return tSignIn('codeMissing');
  const answer = await send('session.redeem', { email, code, ...(server ? { server } : {}) });
  // A body that the table refuses is never answered: the address or the code is not one.
  if (!answer) return tSignIn('codeHint');
  if (!('refused' in answer)) return '';
  if (answer.refused.code === 'no-server') return tSetup('wholeLink');
  return answer.refused.title || tSignIn('offline');
}

/** The link may be pasted into the address of a page that is open already. */
function useLink(take: (hash: string) => void): void {
  useEffect(() => {
    const hear = () => {
      take(location.hash);
      // A code does not belong into a history.
      if (location.hash !== '') history.replaceState(null, '', location.pathname);
    };
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  });
}
