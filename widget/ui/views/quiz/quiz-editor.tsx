/** Writing a quiz: title, questions, proposals from proven practices; kept by itself, published by one act that says what is missing. */
import { useState } from 'preact/hooks';
import type { QuizWriting } from '../../../model/quiz-writing.ts';
import { QUESTIONS_MAX } from '../../../model/quiz-writing.ts';
import type { LoadPicture } from '../../picture.tsx';
import { tQuiz } from '../../words/quiz.ts';
import type { FindPractices } from '../../../model/practice-finding.ts';
import { QuizPublishing } from './quiz-publishing.tsx';
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
    <section class="quiz-editor" aria-labelledby="quiz-editor">
      <h2 id="quiz-editor">{tQuiz(isLive ? 'correctQuiz' : 'write')}</h2>
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
      <QuizPublishing model={model} onPublished={onPublished} onDrop={onDrop} />
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
      <label class="field quiz-pass">
        <span>{tQuiz('passAt')}</span>
        <select
          class="input"
          value={passPercent}
          onChange={(event) => model.change({ passPercent: Number(event.currentTarget.value) })}
        >
          {marksWith(passPercent).map((share) => (
            <option key={share} value={share}>
              {share} %
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** Those that are offered, and the quiz's own. */
const marksWith = (own: number): number[] =>
  [...new Set([50, 60, 70, 80, 90, 100, own])].toSorted((a, b) => a - b);

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
