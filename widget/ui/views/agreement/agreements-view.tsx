/** The agreements; those who sign them may post a new one. */
import type { AgreementList } from '../../../model/agreement-list.ts';
import { Notice } from '../../notice.tsx';
import { Skeleton } from '../../skeleton.tsx';
import { tAgreement } from '../../words/agreement.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { AgreementCard } from './agreement-card.tsx';

interface AgreementsViewProps {
  readonly list: InstanceType<typeof AgreementList>;
  /** They may sign agreements. */
  readonly signs: boolean;
  /** ISO day. */
  readonly today: string;
  readonly now?: number | undefined;
  onOpen(id: string): void;
  onCreate(): void;
}

export function AgreementsView({ list, signs, today, now, onOpen, onCreate }: AgreementsViewProps) {
  const state = list.state.value;
  const items = list.items.value;
  return (
    <div class="agreements">
      <div class="place-head">
        <h2>{tAgreement('title')}</h2>
        {signs && (
          <button type="button" class="btn go" onClick={onCreate}>
            {tAgreement('create')}
          </button>
        )}
      </div>
      {state === 'loading' && <Skeleton />}
      {state === 'failed' && (
        <FailureNotice
          text={tAgreement('failed')}
          failure={list.failure.value}
          onRetry={() => void list.load()}
        />
      )}
      {state === 'ready' && items.length === 0 && (
        <Notice text={tAgreement('empty')} hint={tAgreement('emptyHint')} />
      )}
      {state === 'ready' && items.length > 0 && (
        <div class="list">
          {items.map((agreement) => (
            <AgreementCard
              key={agreement.id}
              agreement={agreement}
              today={today}
              now={now}
              onOpen={() => onOpen(agreement.id)}
            />
          ))}
        </div>
      )}
    </div>
  );
}
