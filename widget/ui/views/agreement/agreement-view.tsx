/** One agreement: who signed it, what was agreed, the kit, how far it has come for those who signed, and its sites. */
import type { Agreement } from '#contract/agreement';
import type { OpenAgreement } from '../../../model/open-agreement.ts';
import { Icon } from '../../icon.tsx';
import { formatDay } from '../../intl.ts';
import { Notice } from '../../notice.tsx';
import { PersonLine } from '../../person-line.tsx';
import { Picture, type LoadPicture } from '../../picture.tsx';
import { Skeleton } from '../../skeleton.tsx';
import { t } from '../../t.ts';
import { tAgreement } from '../../words/agreement.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { CoverageView } from './coverage-view.tsx';
import { ImportForm } from './import-form.tsx';
import { SiteBar } from './site-bar.tsx';
import { SiteList } from './site-list.tsx';
import { UnblockerList } from './unblocker-list.tsx';

export interface AgreementViewProps {
  readonly open: InstanceType<typeof OpenAgreement>;
  readonly loadPicture: LoadPicture;
  readonly now?: number | undefined;
  onBack(): void;
  onPractice(id: string): void;
}

export function AgreementView(given: AgreementViewProps) {
  const { open, onBack } = given;
  const agreement = open.agreement.value;
  const failure = open.failure.value;
  return (
    <div class="agreement-whole">
      <button type="button" class="btn back" onClick={onBack}>
        <Icon name="back" />
        {tAgreement('back')}
      </button>
      {agreement && <Whole {...given} agreement={agreement} />}
      {!agreement && !failure && <Skeleton cards={1} />}
      {!agreement && failure && (
        <FailureNotice
          text={tAgreement(failure.code === 'not-found' ? 'gone' : 'failed')}
          failure={failure}
          onRetry={() => void open.load()}
        />
      )}
    </div>
  );
}

function Whole({
  agreement,
  open,
  now,
  onPractice,
  loadPicture,
}: AgreementViewProps & { readonly agreement: Agreement }) {
  const { name, owner, at, body, startsOn, deadline, sites, mine } = agreement;
  const refused = open.actFailure.value;
  const coverage = open.coverage.value;
  const days = [tAgreement('since', { day: formatDay(startsOn) })];
  if (deadline) days.push(tAgreement('until', { day: formatDay(deadline) }));
  return (
    <article class="whole" aria-label={name}>
      <PersonLine person={owner} at={at} now={now} />
      <h2 class="whole-title" tabIndex={-1}>
        {name}
      </h2>
      <p class="quiet">{days.join(' · ')}</p>
      {body && <p class="how">{body}</p>}
      <SiteBar sites={sites} />
      <Kit agreement={agreement} loadPicture={loadPicture} />
      {refused && <Notice slim live="alert" text={refused.title ?? t('failed')} />}
      {coverage && <CoverageView coverage={coverage} onUnblock={(reason) => void open.unblock(reason)} />}
      <UnblockerList unblocking={open.unblocking.value} onPractice={onPractice} />
      <SiteList open={open} />
      {mine && <ImportForm report={open.report.value} onFile={(csv) => void open.importSites(csv)} />}
    </article>
  );
}

function Kit({
  agreement: { links, pictures, owner },
  loadPicture,
}: {
  readonly agreement: Agreement;
  readonly loadPicture: LoadPicture;
}) {
  if (links.length + pictures.length === 0) return null;
  return (
    <section>
      <h3>{tAgreement('kit')}</h3>
      <ul class="kit">
        {links.map(({ label, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {label}
            </a>
          </li>
        ))}
      </ul>
      {pictures.length > 0 && (
        <div class="pictures many">
          {pictures.map((picture) => (
            <Picture key={picture.id} picture={picture} author={owner.name} loadPicture={loadPicture} />
          ))}
        </div>
      )}
    </section>
  );
}
