/** Writing a quiz: title, questions, proposals from proven practices; kept by itself, published by one act that says what is missing. */
import { useState } from 'preact/hooks';
import type { QuizWriting } from '../../../model/quiz-writing.ts';
import { QUESTIONS_MAX } from '../../../model/quiz-writing.ts';
import { formatList } from '../../intl.ts';
import type { LoadPicture } from '../../picture.tsx';
import { t } from '../../t.ts';
import { tQuiz } from '../../words/quiz.ts';
import type { FindPractices } from '../../../model/practice-finding.ts';
import { QuestionEditor } from './question-editor.tsx';

type Writing = InstanceType<typeof QuizWriting>;
interface QuizEditorProps {
  readonly model: Writing;
  readonly loadPicture: LoadPicture;
  readonly find: FindPractices;
  onPublished(): void;
  onDrop(): void;
}

export function QuizEditor({ model, loadPicture, find, onPublished, onDrop }: QuizEditorProps) {
  const isLive = model.isLive.value;
  const { questions } = model.draft.value;
  return (
    <section class="quiz-editor" aria-label={tQuiz('write')}>
      <Naming model={model} />
      {questions.map((question, at) => (
        <QuestionEditor
          key={question.id}
          question={question}
          at={at}
          picture={model.pictures.value.find(({ id }) => id === question.pictureId)}
          model={model}
          loadPicture={loadPicture}
          find={find}
        />
      ))}
      {!isLive && <Adding model={model} isFull={questions.length >= QUESTIONS_MAX} />}
      {isLive ? (
        <Correcting model={model} onPublished={onPublished} />
      ) : (
        <Publishing model={model} onPublished={onPublished} onDrop={onDrop} />
      )}
    </section>
  );
}

function Naming({ model }: { readonly model: Writing }) {
  const { title, passPercent } = model.draft.value;
  return (
    <>
      <label class="field">
        <span>{tQuiz('name')}</span>
        <input
          class="input"
          maxLength={120}
          placeholder={tQuiz('namePlaceholder')}
          value={title}
          onInput={(event) => model.change({ title: event.currentTarget.value })}
        />
      </label>
      {!model.isLive.value && (
        <label class="field quiz-pass">
          <span>{tQuiz('passAt')}</span>
          <select
            class="input"
            value={passPercent}
            onChange={(event) => model.change({ passPercent: Number(event.currentTarget.value) })}
          >
            {[50, 60, 70, 80, 90, 100].map((share) => (
              <option key={share} value={share}>
                {share} %
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

function Adding({ model, isFull }: { readonly model: Writing; readonly isFull: boolean }) {
  const [found, setFound] = useState<number | undefined>(undefined);
  if (isFull) return null;
  return (
    <div class="quiz-adding">
      <div class="acts">
        <button type="button" class="btn edged" onClick={() => model.add()}>
          {tQuiz('addQuestion')}
        </button>
        <button
          type="button"
          class="btn edged"
          aria-describedby="propose-hint"
          aria-disabled={model.act.busy.value}
          onClick={() => void model.propose().then(setFound)}
        >
          {tQuiz('propose')}
        </button>
      </div>
      <p id="propose-hint" class="quiet">
        {tQuiz('proposeHint')}
      </p>
      <output class="quiet">
        {found !== undefined && (found === 0 ? tQuiz('nothingProven') : tQuiz('proposed', { n: found }))}
      </output>
    </div>
  );
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

function Publishing({ model, onPublished, onDrop }: Omit<QuizEditorProps, 'loadPicture' | 'find'>) {
  const faults = model.faults.value;
  const ready = faults.length === 0 && !model.act.busy.value;
  const state = { kept: 'kept', dirty: 'keeping', failed: 'notKept' } as const;
  const publish = async () => {
    if (ready && (await model.publish())) onPublished();
  };
  return (
    <div class="quiz-publishing">
      <output class={model.state.value === 'failed' ? 'wrong' : 'quiet'}>
        {tQuiz(state[model.state.value])}
      </output>
      {model.act.failure.value && (
        <p class="wrong" role="alert">
          {model.act.failure.value.title ?? t('failed')}
        </p>
      )}
      <button
        type="button"
        class="btn main"
        aria-disabled={!ready}
        aria-describedby="publish-hint"
        onClick={() => void publish()}
      >
        {tQuiz('publish')}
      </button>
      <p id="publish-hint" class="quiet">
        {faults.length > 0 ? sayFaults(faults) : tQuiz('publishHint')}
      </p>
      <button type="button" class="btn link" onClick={onDrop}>
        {tQuiz('drop')}
      </button>
    </div>
  );
}

/** What is live is corrected whole, by one act; nothing of it leaves before. */
function Correcting({ model, onPublished }: Pick<QuizEditorProps, 'model' | 'onPublished'>) {
  const faults = model.faults.value;
  const isDirty = model.state.value !== 'kept';
  const ready = faults.length === 0 && isDirty && !model.act.busy.value;
  const correct = async () => {
    if (ready && (await model.publish())) onPublished();
  };
  return (
    <div class="quiz-publishing">
      <output class="quiet">{isDirty && tQuiz('notCorrected')}</output>
      {model.act.failure.value && (
        <p class="wrong" role="alert">
          {model.act.failure.value.title ?? t('failed')}
        </p>
      )}
      <button
        type="button"
        class="btn main"
        aria-disabled={!ready}
        aria-describedby="correct-hint"
        onClick={() => void correct()}
      >
        {tQuiz('publishCorrection')}
      </button>
      <p id="correct-hint" class="quiet">
        {faults.length > 0 ? sayFaults(faults) : tQuiz('correctionHint')}
      </p>
    </div>
  );
}
