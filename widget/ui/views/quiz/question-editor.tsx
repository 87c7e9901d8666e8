/** One question being written: its words, its choices with the right ones marked, why, and a picture. */
import { useState } from 'preact/hooks';
import type { Picture as PictureRef } from '#contract/picture';
import type { QuizQuestion } from '#contract/quiz';
import { withPicture } from '../../../model/quiz-question.ts';
import type { QuizWriting } from '../../../model/quiz-writing.ts';
import type { FindPractices } from '../../../model/practice-finding.ts';
import { Icon } from '../../icon.tsx';
import { Picture, type LoadPicture } from '../../picture.tsx';
import { tQuiz } from '../../words/quiz.ts';
import { PracticeLink } from './practice-link.tsx';
import { ChoicesEditor } from './choices-editor.tsx';

interface QuestionEditorProps {
  readonly question: QuizQuestion;
  /** From 0. */
  readonly at: number;
  readonly picture: PictureRef | undefined;
  readonly model: InstanceType<typeof QuizWriting>;
  readonly loadPicture: LoadPicture;
  readonly find: FindPractices;
}

export function QuestionEditor({ question, at, picture, model, loadPicture, find }: QuestionEditorProps) {
  const { text, explanation } = question;
  const isFixed = model.isLive.value;
  return (
    <fieldset class="card quiz-written-question">
      <legend>{tQuiz('question', { n: at + 1 })}</legend>
      <label class="field">
        <span>{tQuiz('questionText')}</span>
        <textarea
          class="input"
          rows={2}
          maxLength={400}
          value={text}
          onInput={(event) => model.edit({ ...question, text: event.currentTarget.value })}
        />
      </label>
      <ChoicesEditor question={question} isFixed={isFixed} newId={model.newId} onEdit={model.edit} />
      <label class="field">
        <span>{tQuiz('explanation')}</span>
        <textarea
          class="input"
          rows={2}
          maxLength={800}
          value={explanation}
          onInput={(event) => model.edit({ ...question, explanation: event.currentTarget.value })}
        />
      </label>
      {picture && <Picture picture={picture} author="" loadPicture={loadPicture} />}
      <PracticeLink question={question} model={model} find={find} />
      <div class="acts">
        <PictureAct question={question} model={model} />
        {!isFixed && (
          <button type="button" class="btn" onClick={() => model.remove(question.id)}>
            {tQuiz('removeQuestion')}
          </button>
        )}
      </div>
    </fieldset>
  );
}

function PictureAct({ question, model }: Pick<QuestionEditorProps, 'question' | 'model'>) {
  const [failed, setFailed] = useState(false);
  if (question.pictureId !== undefined) {
    return (
      <button type="button" class="btn" onClick={() => model.edit(withPicture(question))}>
        {tQuiz('removePicture')}
      </button>
    );
  }
  const take = (file: File | undefined) => {
    setFailed(false);
    if (file) model.addPicture(question.id, file).catch(() => setFailed(true));
  };
  return (
    <label class="btn">
      <Icon name="picture" />
      {failed ? tQuiz('pictureGone') : tQuiz('picture')}
      <input
        class="unseen"
        type="file"
        accept="image/png,image/jpeg,image/webp"
        onChange={(event) => take(event.currentTarget.files?.[0])}
      />
    </label>
  );
}
