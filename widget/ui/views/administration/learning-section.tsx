/** What matching has learned, each move in one sentence with its figures, and one click back. */
import type { Learning } from '#contract/learning';
import type { AdministrationModel } from '../../../model/administration.ts';
import { formatAgo } from '../../intl.ts';
import { Skeleton } from '../../skeleton.tsx';
import { lang, t } from '../../t.ts';
import { typeset } from '../../typeset.ts';
import { tAdministration } from '../../words/administration.ts';
import { FailureNotice } from '../failure-notice.tsx';

interface LearningSectionProps {
  readonly model: InstanceType<typeof AdministrationModel>;
}

export function LearningSection({ model }: LearningSectionProps) {
  const learning = model.learning.value.value;
  const failure = model.learning.failure.value;
  return (
    <section aria-labelledby="learning">
      <h3 id="learning">{tAdministration('learning')}</h3>
      <p class="quiet">{tAdministration('learningHint')}</p>
      {failure && (
        <FailureNotice
          text={tAdministration('learningFailed')}
          failure={failure}
          slim
          onRetry={() => void model.learning.load()}
        />
      )}
      {!learning && !failure && <Skeleton cards={1} />}
      {learning && <Learned model={model} learning={learning} />}
    </section>
  );
}

function sayStill({ on, events, needed }: Learning): string {
  if (!on) return tAdministration('learningOff');
  return events < needed
    ? tAdministration('learningNone', { n: events, needed })
    : tAdministration('learningBelow');
}

function Learned({ model, learning }: LearningSectionProps & { readonly learning: Learning }) {
  const { on, at, lessons } = learning;
  const { act } = model;
  return (
    <>
      {lessons.length === 0 && <output>{sayStill(learning)}</output>}
      {lessons.length > 0 && (
        <ul class="admin-rows">
          {lessons.map(({ term, text }) => (
            <li key={term}>
              <div>{typeset(text[lang.value], lang.value)}</div>
            </li>
          ))}
        </ul>
      )}
      {lessons.length > 0 && at !== undefined && (
        <p class="quiet">{tAdministration('learningAt', { ago: formatAgo(at) })}</p>
      )}
      {act.failure.value && (
        <p class="wrong" role="alert">
          {tAdministration('learningNotKept')} {act.failure.value.title ?? t('failed')}
        </p>
      )}
      <button
        type="button"
        class="btn edged"
        aria-disabled={act.busy.value}
        onClick={() => void model.reset(!on)}
      >
        {tAdministration(on ? 'learningBack' : 'learningOn')}
      </button>
    </>
  );
}
