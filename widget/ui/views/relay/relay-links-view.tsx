/** Showing one's relay by a link: made, copied once, revoked in one click. */
import { useState } from 'preact/hooks';
import type { RelayLink } from '#contract/relay';
import type { RelayLinks } from '../../../model/relay-links.ts';
import { formatDay } from '../../intl.ts';
import { t } from '../../t.ts';
import { tRelay } from '../../words/relay.ts';
import { FailureNotice } from '../failure-notice.tsx';

type Links = InstanceType<typeof RelayLinks>;
interface RelayLinksViewProps {
  readonly model: Links;
  onCopy(text: string): Promise<void>;
}

export function RelayLinksView({ model, onCopy }: RelayLinksViewProps) {
  const { links, fresh, act } = model;
  return (
    <section class="relay-part relay-own" aria-labelledby="relay-show">
      <h3 id="relay-show">{tRelay('show')}</h3>
      <p class="quiet">{tRelay('showHint')}</p>
      <NewLink model={model} />
      {act.failure.value && (
        <p class="wrong" role="alert">
          {act.failure.value.title ?? t('failed')}
        </p>
      )}
      {fresh.value && <Fresh key={fresh.value.id} url={fresh.value.url} onCopy={onCopy} />}
      {links.failure.value && (
        <FailureNotice
          text={tRelay('linksFailed')}
          failure={links.failure.value}
          slim
          onRetry={() => void links.load()}
        />
      )}
      <ul class="relay-lines">
        {links.value.value?.map((link) => (
          <LinkLine key={link.id} link={link} onRevoke={() => void model.revoke(link.id)} />
        ))}
      </ul>
    </section>
  );
}

function NewLink({ model }: { readonly model: Links }) {
  const [label, setLabel] = useState('');
  const [days, setDays] = useState(30);
  return (
    <form
      class="relay-new"
      onSubmit={(event) => {
        event.preventDefault();
        void model.make(label, days).then(() => setLabel(''));
      }}
    >
      <label class="field">
        <span>{tRelay('label')}</span>
        <input
          class="input"
          maxLength={80}
          placeholder={tRelay('labelPlaceholder')}
          value={label}
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{tRelay('lasts')}</span>
        <select class="input" value={days} onChange={(event) => setDays(Number(event.currentTarget.value))}>
          {[7, 30, 90].map((each) => (
            <option key={each} value={each}>
              {tRelay('days', { n: each })}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="btn edged" aria-disabled={model.act.busy.value}>
        {tRelay('makeLink')}
      </button>
    </form>
  );
}

function Fresh({ url, onCopy }: { readonly url: string; onCopy(text: string): Promise<void> }) {
  const [said, setSaid] = useState<'copy' | 'copied' | 'copyRefused'>('copy');
  // A page without a secure context has no clipboard, a foreign one may forbid it.
  const copy = () =>
    onCopy(url).then(
      () => setSaid('copied'),
      () => setSaid('copyRefused'),
    );
  return (
    <div class="relay-fresh">
      <input
        class="input"
        readOnly
        aria-label={tRelay('yourLink')}
        value={url}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" class="btn edged" onClick={() => void copy()}>
        <span aria-live="polite">{tRelay(said)}</span>
      </button>
      <p class="quiet">{tRelay('linkOnce')}</p>
    </div>
  );
}

function LinkLine({ link, onRevoke }: { readonly link: RelayLink; onRevoke(): void }) {
  const label = link.label || tRelay('noLabel');
  return (
    <li class="relay-link">
      <span>
        {label} <span class="quiet">{tRelay('until', { day: formatDay(link.expiresAt) })}</span>
      </span>
      <button type="button" class="btn" aria-label={`${tRelay('revoke')} · ${label}`} onClick={onRevoke}>
        {tRelay('revoke')}
      </button>
    </li>
  );
}
