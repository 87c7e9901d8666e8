/** What matching has learned, each move in one sentence with its figures, and one click back. */
import type { Learning } from '#contract/learning';
import type { AdministrationModel } from '../../../model/administration.ts';
import { formatAgo, formatDay } from '../../intl.ts';
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

function sayStill({ on, due, events, needed }: Learning): string {
  if (!on) return tAdministration('learningOff');
  if (due) return tAdministration('learningDue');
  return tAdministration(events < needed ? 'learningNone' : 'learningBelow', { n: events, needed });
}

/** From how many answers, since when, how long it has been so, and what was not learned from. */
function sayWhence({ at, events, lessons, since, unlikely }: Learning): string {
  return [
    ...(lessons.length > 0 ? [tAdministration('learningFrom', { n: events })] : []),
    ...(lessons.length > 0 && at !== undefined
      ? [tAdministration('learningAt', { ago: formatAgo(at) })]
      : []),
    ...(since === undefined ? [] : [tAdministration('learningSince', { day: formatDay(since) })]),
    ...(unlikely === undefined ? [] : [tAdministration('learningUnlikely', { n: unlikely })]),
  ].join(' ');
}

type LearnedProps = LearningSectionProps & { readonly learning: Learning };

function Learned({ model, learning }: LearnedProps) {
  const { lessons } = learning;
  const whence = sayWhence(learning);
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
      {whence !== '' && <p class="quiet">{whence}</p>}
      {model.act.failure.value && (
        <p class="wrong" role="alert">
          {tAdministration('learningNotKept')} {model.act.failure.value.title ?? t('failed')}
        </p>
      )}
      <LearningActs model={model} learning={learning} />
    </>
  );
}

function LearningActs({ model, learning: { on, lessons } }: LearnedProps) {
  const button = (label: string, go: () => void) => (
    <button type="button" class="btn edged" aria-disabled={model.act.busy.value} onClick={go}>
      {label}
    </button>
  );
  if (on)
    return button(
      tAdministration(lessons.length > 0 ? 'learningBack' : 'learningStop'),
      () => void model.reset(false),
    );
  return (
    <>
      <p class="quiet">{tAdministration('learningOnHint')}</p>
      {button(tAdministration('learningOn'), () => void model.reset(true))}
      {button(tAdministration('learningAnew'), () => void model.reset(true, true))}
    </>
  );
}
