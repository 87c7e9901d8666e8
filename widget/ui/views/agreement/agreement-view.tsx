/** One agreement: who signed it, what was agreed, the kit, its sites; for those who signed, how far it has come and what they may do. */
import type { Agreement } from '#contract/agreement';
import type { ComponentChildren } from 'preact';
import { praisesOfFirstSite, type Praise } from '../../../model/praises-of.ts';
import type { OpenAgreement } from '../../../model/open-agreement.ts';
import type { AgreementEnd, OwnAgreement } from '../../../model/own-agreement.ts';
import type { FindPractices } from '../../../model/practice-finding.ts';
import { Icon } from '../../icon.tsx';
import { formatDay } from '../../intl.ts';
import { Notice } from '../../notice.tsx';
import { PersonLine } from '../../person-line.tsx';
import type { SaveKitFile } from '../../kit-file-line.tsx';
import type { LoadPicture } from '../../picture.tsx';
import { Skeleton } from '../../skeleton.tsx';
import { t } from '../../t.ts';
import { tAgreement } from '../../words/agreement.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { AgreementEnds } from './agreement-ends.tsx';
import { CoverageView } from './coverage-view.tsx';
import { ImportForm } from './import-form.tsx';
import { KitView } from './kit-view.tsx';
import { SiteBar } from './site-bar.tsx';
import { SiteForm } from './site-form.tsx';
import { SiteList } from './site-list.tsx';
import { UnblockerList } from './unblocker-list.tsx';

export interface AgreementViewProps {
  readonly open: InstanceType<typeof OpenAgreement>;
  readonly own: InstanceType<typeof OwnAgreement>;
  readonly find: FindPractices;
  readonly loadPicture: LoadPicture;
  readonly onSaveFile: SaveKitFile;
  readonly me: { readonly id: string };
  /** Congratulating for what is on screen; absent for those who may not. */
  readonly praise?: ((praises: readonly Praise[]) => ComponentChildren) | undefined;
  /** ISO day. */
  readonly today: string;
  readonly now?: number | undefined;
  onBack(): void;
  onEdit(): void;
  onEnded(how: AgreementEnd): void;
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

type WholeProps = AgreementViewProps & { readonly agreement: Agreement };

/** It runs no more: its last day is over. */
const isOver = ({ endsOn }: Agreement, today: string): boolean => endsOn !== undefined && endsOn < today;

function sayDays(agreement: Agreement, today: string): string {
  const { startsOn, deadline, endsOn } = agreement;
  const days = [tAgreement('since', { day: formatDay(startsOn) })];
  if (deadline && !isOver(agreement, today)) days.push(tAgreement('until', { day: formatDay(deadline) }));
  if (endsOn)
    days.push(tAgreement(isOver(agreement, today) ? 'closedOn' : 'runsUntil', { day: formatDay(endsOn) }));
  return days.join(' · ');
}

function Whole(given: WholeProps) {
  const { agreement, open, own, now, today, me, find, praise, onPractice, loadPicture } = given;
  const { name, owner, at, body, sites, mine } = agreement;
  const refused = open.actFailure.value ?? own.act.failure.value;
  const coverage = open.coverage.value;
  return (
    <article class="whole" aria-label={name}>
      <PersonLine person={owner} at={at} now={now} />
      <h2 class="whole-title" tabIndex={-1}>
        {name}
      </h2>
      <p class="quiet">{sayDays(agreement, today)}</p>
      {body && <p class="how">{body}</p>}
      <SiteBar sites={sites} />
      <KitView agreement={agreement} loadPicture={loadPicture} onSaveFile={given.onSaveFile} />
      {mine && (
        <button type="button" class="btn edged agreement-edit" onClick={given.onEdit}>
          {tAgreement('edit')}
        </button>
      )}
      {refused && <Notice slim live="alert" text={refused.title ?? t('failed')} />}
      {coverage && coverage.sites.total > 0 && (
        <CoverageView coverage={coverage} onUnblock={(reason) => void open.unblock(reason)}>
          {praise?.(praisesOfFirstSite(agreement, coverage, me.id))}
        </CoverageView>
      )}
      <UnblockerList unblocking={open.unblocking.value} onPractice={onPractice} />
      <SiteList open={open} own={mine ? own : undefined} find={find} />
      {mine && <Owning {...given} />}
    </article>
  );
}

function Owning({ agreement, open, own, today, onEnded }: WholeProps) {
  return (
    <>
      <SiteForm own={own} />
      <ImportForm report={open.report.value} onFile={(csv) => void open.importSites(csv)} />
      <AgreementEnds
        own={own}
        isClosed={agreement.endsOn !== undefined && agreement.endsOn <= today}
        onEnded={onEnded}
      />
    </>
  );
}
