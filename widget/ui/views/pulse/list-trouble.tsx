/** What went wrong with a list and with what was done in it: it did not come, with the way to ask again, or an act was refused. */
import type { Act, Loaded } from '../../../model/loaded.ts';
import { t } from '../../t.ts';
import { FailureNotice } from '../failure-notice.tsx';

interface ListTroubleProps {
  readonly list: Pick<Loaded<unknown>, 'failure' | 'load'>;
  readonly act: Pick<Act, 'failure'>;
  /** Says that the list did not come. */
  readonly text: string;
}

export function ListTrouble({ list, act, text }: ListTroubleProps) {
  const failure = list.failure.value;
  const refused = act.failure.value;
  return (
    <>
      {failure && <FailureNotice slim text={text} failure={failure} onRetry={() => void list.load()} />}
      {refused && (
        <p class="wrong" role="alert">
          {refused.title ?? t('failed')}
        </p>
      )}
    </>
  );
}
