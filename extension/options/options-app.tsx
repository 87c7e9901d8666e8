/** Options: who, which CRMs, how it looks, which keys, what is kept here. */
import type { ComponentChildren } from 'preact';
import { LANGS } from '#contract/words';
import { Mark } from '#widget/ui/mark.tsx';
import type { LiveState } from '../live-state.ts';
import { KeyCaps, useKeys } from '../pages/keys.tsx';
import type { PageProps } from '../pages/start-page.tsx';
import { send } from '../send.ts';
import { tSetup } from '../words/setup.ts';
import { tTeach } from '../words/teach.ts';
import { AccountSection } from './account-section.tsx';
import { Choice } from './choice.tsx';
import { TaughtList } from './taught-list.tsx';
import { CompanySection } from './company-section.tsx';
import { SiteList } from './site-list.tsx';

export function OptionsApp({ state }: PageProps) {
  const live = state.value;
  if (!live) return null;
  return (
    <main class="setup">
      <header class="setup-head">
        <Mark />
        <h1>{tSetup('options')}</h1>
      </header>
      <Section title={tSetup('account')}>
        <AccountSection live={live} />
      </Section>
      <Section title={tSetup('crms')}>
        <SiteList sites={live.sites} locked={isLocked(live, 'crms')} />
      </Section>
      <Section title={tTeach('pages')}>
        <TaughtList live={live} locked={isLocked(live, 'taughtPages')} />
      </Section>
      <Section title={tSetup('look')}>
        <Look live={live} />
      </Section>
      <Section title={tSetup('keyboard')}>
        <Keyboard />
      </Section>
      <Section title={tSetup('company')}>
        <CompanySection live={live} />
      </Section>
      <Section title={tSetup('stored')}>
        <ul class="told">
          <li>{tSetup('storedPractices')}</li>
          <li>{tSetup('storedAnswers')}</li>
          <li>{tSetup('storedOutbox')}</li>
          <li>{tSetup('storedNever')}</li>
        </ul>
      </Section>
    </main>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="setup-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

const LANGUAGE_NAMES = { fr: 'Français', en: 'English' } as const;

const isLocked = ({ policy }: LiveState, setting: string) => policy.locked.includes(setting);

function Look({ live }: { readonly live: LiveState }) {
  const { settings } = live;
  return (
    <>
      <Choice
        legend={tSetup('language')}
        locked={isLocked(live, 'locale')}
        value={settings.lang}
        choices={LANGS.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChoose={(lang) => void send('settings.set', { lang })}
      />
      <Choice
        legend={tSetup('theme')}
        locked={isLocked(live, 'theme')}
        value={settings.theme}
        choices={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: tSetup(`theme-${value}`),
        }))}
        onChoose={(theme) => void send('settings.set', { theme })}
      />
      <Choice
        legend={tSetup('side')}
        locked={isLocked(live, 'tabSide')}
        value={settings.side}
        choices={(['left', 'right'] as const).map((value) => ({ value, label: tSetup(`side-${value}`) }))}
        onChoose={(side) => void send('settings.set', { side })}
      />
    </>
  );
}

function Keyboard() {
  const { share, panel } = useKeys();
  const where = import.meta.env.BROWSER === 'firefox' ? 'about:addons' : 'chrome://extensions/shortcuts';
  return (
    <>
      <dl class="facts keys-list">
        <dt>{tSetup('keyShare')}</dt>
        <dd>
          <KeyCaps keys={share || tSetup('noKeys')} />
        </dd>
        <dt>{tSetup('keyPanel')}</dt>
        <dd>
          <KeyCaps keys={panel || tSetup('noKeys')} />
        </dd>
      </dl>
      <p class="quiet">{tSetup('changeKeys', { where })}</p>
    </>
  );
}
