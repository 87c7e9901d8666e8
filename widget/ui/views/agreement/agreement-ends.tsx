/** Ending an agreement: closed, it stays to be read; withdrawn, it is gone from every record. Either is asked for twice. */
import type { AgreementEnd, OwnAgreement } from '../../../model/own-agreement.ts';
import { t } from '../../t.ts';
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
      <div class="acts agreement-ends">
        {!isClosed && (
          <button type="button" class="btn" onClick={() => own.ask('close')}>
            {tAgreement('closeAgreement')}
          </button>
        )}
        <button type="button" class="btn" onClick={() => own.ask('withdraw')}>
          {tAgreement('withdraw')}
        </button>
      </div>
    );
  }
  const end = async () => {
    if (await own.end()) onEnded(asked);
  };
  return (
    <fieldset class="agreement-ends">
      <legend>{tAgreement(`${asked}Sure`)}</legend>
      <div class="acts">
        <button type="button" class="btn edged" aria-disabled={own.act.busy.value} onClick={() => void end()}>
          {tAgreement(`${asked}Yes`)}
        </button>
        {/* The safe answer has the focus. */}
        <button
          type="button"
          class="btn"
          ref={(button) => button?.focus()}
          onClick={() => own.ask(undefined)}
        >
          {t('cancel')}
        </button>
      </div>
    </fieldset>
  );
}
