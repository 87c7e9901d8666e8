/** Ending an agreement: closed, it stays to be read; withdrawn, it is gone from every record. Either is asked for twice. */
import type { AgreementEnd, OwnAgreement } from '../../../model/own-agreement.ts';
import { AskTwice } from '../../ask-twice.tsx';
import { tAgreement } from '../../words/agreement.ts';

interface AgreementEndsProps {
  readonly own: InstanceType<typeof OwnAgreement>;
  /** It runs no more. */
  readonly isClosed: boolean;
  onEnded(how: AgreementEnd): void;
}

export function AgreementEnds({ own, isClosed, onEnded }: AgreementEndsProps) {
  const asked = own.asked.value;
  if (!asked) {
    return (
      <div class="agreement-ends">
        <div class="acts">
          {!isClosed && (
            <button type="button" class="btn" onClick={() => own.ask('close')}>
              {tAgreement('closeAgreement')}
            </button>
          )}
          <button type="button" class="btn" onClick={() => own.ask('withdraw')}>
            {tAgreement('withdraw')}
          </button>
        </div>
      </div>
    );
  }
  const end = async () => {
    if (await own.end()) onEnded(asked);
  };
  return (
    <div class="agreement-ends">
      <AskTwice
        sure={tAgreement(`${asked}Sure`)}
        yes={tAgreement(`${asked}Yes`)}
        busy={own.act.busy.value}
        onYes={() => void end()}
        onNo={() => own.ask(undefined)}
      />
    </div>
  );
}
