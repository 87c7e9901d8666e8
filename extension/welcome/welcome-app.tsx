/** The welcome page: sign in, choose the CRM, open a record. Each step stays where it is and says when it is done. */
import type { ComponentChildren } from 'preact';
import { Icon } from '#widget/ui/icon.tsx';
import { Mark } from '#widget/ui/mark.tsx';
import { tWelcome } from '#widget/ui/words/welcome.ts';
import type { LiveState } from '../live-state.ts';
import { KeyCaps, useKeys } from '../pages/keys.tsx';
import { readInvitation } from '../pages/read-invitation.ts';
import { siteName } from '../site-pattern.ts';
import { SignInForm } from '../pages/sign-in-form.tsx';
import type { PageProps } from '../pages/start-page.tsx';
import { tSetup } from '../words/setup.ts';
import { ChooseCrm } from './choose-crm.tsx';

/** Read once, then taken out of the address: a code does not belong into a history. */
const invited = readInvitation(location.hash);
history.replaceState(null, '', location.pathname);

export function WelcomeApp({ state }: PageProps) {
  const live = state.value;
  if (!live) return null;
  const signedIn = live.session.status === 'signed-in';
  const consent = live.policy.consentGranted ? 'consentGranted' : 'consent';
  const open = live.sites.filter(({ allowed }) => allowed);
  const now = !signedIn ? 1 : open.length === 0 ? 2 : 3;
  return (
    <main class="setup">
      <Head />
      <ol class="steps">
        <Step
          step={1}
          now={now}
          title={tWelcome('stepSignIn')}
          said={signedIn ? tSetup('signedInAs', { name: live.session.me?.name ?? '' }) : ''}
        >
          <SignInForm given={invited} consent={tSetup(consent)} />
        </Step>
        <Step
          step={2}
          now={now}
          title={tWelcome('stepCrm')}
          said={open.map(({ origin }) => siteName(origin)).join(' · ')}
        >
          <ChooseCrm live={live} />
        </Step>
        <Step step={3} now={now} title={tWelcome('stepTry')} said="">
          <FirstHelp live={live} />
        </Step>
      </ol>
    </main>
  );
}

function Head() {
  return (
    <header class="setup-head">
      <Mark />
      <h1>{tWelcome('title')}</h1>
      <p>{tWelcome('promise')}</p>
      <p class="quiet">{tSetup('welcomeLead')}</p>
    </header>
  );
}

interface StepProps {
  readonly step: number;
  readonly now: number;
  readonly title: string;
  /** What was done, in a line. */
  readonly said: string;
  readonly children: ComponentChildren;
}

function Step({ step, now, title, said, children }: StepProps) {
  const done = step < now;
  return (
    <li class={`step ${done ? 'done' : ''}`} aria-current={step === now ? 'step' : undefined}>
      <span class="step-mark">{done ? <Icon name="check" /> : step}</span>
      <div class="step-body">
        <h2>{title}</h2>
        <p class="unseen">{tSetup('stepOf', { step })}</p>
        {done && <p class="quiet">{said}</p>}
        {step === now && children}
      </div>
    </li>
  );
}

function FirstHelp({ live }: { readonly live: LiveState }) {
  const { share } = useKeys();
  const [before = '', after = ''] = tSetup('tryWin', { keys: '\u0000' }).split('\u0000');
  // A pattern of many hosts is no address to open.
  const site = live.sites.find(({ origin, allowed }) => allowed && !origin.includes('*'));
  return (
    <>
      <p>{tSetup('tryLead')}</p>
      {share ? (
        <p>
          {before}
          <KeyCaps keys={share} />
          {after}
        </p>
      ) : (
        <p>{tSetup('tryWinButton')}</p>
      )}
      {site && (
        <a class="btn main" href={site.origin}>
          {tSetup('openCrm', { site: siteName(site.origin) })}
        </a>
      )}
    </>
  );
}
