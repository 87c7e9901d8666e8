/** The end of writing a quiz: what is missing, what is kept, and the one act; of what is live it publishes a correction. */
import type { QuizWriting } from '../../../model/quiz-writing.ts';
import { formatList } from '../../intl.ts';
import { t } from '../../t.ts';
import { tQuiz } from '../../words/quiz.ts';

interface QuizPublishingProps {
  readonly model: InstanceType<typeof QuizWriting>;
  onPublished(): void;
  onDrop(): void;
}

export function QuizPublishing({ model, onPublished, onDrop }: QuizPublishingProps) {
  if (model.isLive.value) return <Correcting model={model} onPublished={onPublished} />;
  return <Publishing model={model} onPublished={onPublished} onDrop={onDrop} />;
}

/** What `faults` names, in words: each question once. */
function sayFaults(faults: readonly string[]): string {
  const places = new Set(faults.map((path) => (path.startsWith('questions.') ? path.split('.')[1] : path)));
  const said = [...places].map((place) => {
    if (place === 'title') return tQuiz('missTitle');
    return place === 'questions' ? tQuiz('missQuestions') : tQuiz('missIn', { n: Number(place) + 1 });
  });
  return tQuiz('incomplete', { what: formatList(said) });
}

function Publishing({ model, onPublished, onDrop }: QuizPublishingProps) {
  const state = { kept: 'kept', dirty: 'keeping', failed: 'notKept' } as const;
  return (
    <div class="quiz-publishing">
      <output class={model.state.value === 'failed' ? 'wrong' : 'quiet'}>
        {tQuiz(state[model.state.value])}
      </output>
      <PublishAct
        model={model}
        ready
        label={tQuiz('publish')}
        hint={tQuiz('publishHint')}
        onPublished={onPublished}
      />
      <button type="button" class="btn link" onClick={onDrop}>
        {tQuiz('drop')}
      </button>
    </div>
  );
}

/** What is live is corrected whole, by one act; nothing of it leaves before. */
function Correcting({ model, onPublished }: Omit<QuizPublishingProps, 'onDrop'>) {
  const isDirty = model.state.value !== 'kept';
  return (
    <div class="quiz-publishing">
      <output class="quiet">{isDirty && tQuiz('notCorrected')}</output>
      <PublishAct
        model={model}
        ready={isDirty}
        label={tQuiz('publishCorrection')}
        hint={tQuiz('correctionHint')}
        onPublished={onPublished}
      />
      {isDirty && (
        <button type="button" class="btn link" onClick={() => void model.dropCorrection()}>
          {tQuiz('dropCorrection')}
        </button>
      )}
    </div>
  );
}

interface PublishActProps extends Omit<QuizPublishingProps, 'onDrop'> {
  /** There is something to publish. */
  readonly ready: boolean;
  readonly label: string;
  /** What it does, once nothing is missing. */
  readonly hint: string;
}

function PublishAct({ model, ready, label, hint, onPublished }: PublishActProps) {
  const { act } = model;
  const faults = model.faults.value;
  const isReady = ready && faults.length === 0 && !act.busy.value;
  const publish = async () => {
    if (isReady && (await model.publish())) onPublished();
  };
  return (
    <>
      {act.failure.value && (
        <p class="wrong" role="alert">
          {act.failure.value.title ?? t('failed')}
        </p>
      )}
      <button
        type="button"
        class="btn main"
        aria-disabled={!isReady}
        aria-describedby="publish-hint"
        onClick={() => void publish()}
      >
        {label}
      </button>
      <p id="publish-hint" class="quiet">
        {faults.length > 0 ? sayFaults(faults) : hint}
      </p>
    </>
  );
}
