/** A question after the answer: what was right, what was chosen, why, and the practice that it comes from. In words, not only marks. */
import type { AnsweredQuizQuestion } from '#contract/quiz';
import type { Lang } from '#contract/words';
import { Icon } from '../../icon.tsx';
import { MarkedText } from '../../marked-text.tsx';
import { tQuiz } from '../../words/quiz.ts';

interface AnsweredQuestionProps {
  readonly answered: AnsweredQuizQuestion;
  readonly lang: Lang;
  /** Among others, under a heading of their own. */
  readonly nested?: boolean;
  onOpenPractice?: ((id: string) => void) | undefined;
}

export function AnsweredQuestion({ answered, lang, nested = false, onOpenPractice }: AnsweredQuestionProps) {
  const Heading = nested ? 'h4' : 'h3';
  const { question, chosen, correct, corrected, explanation, practice } = answered;
  return (
    <div class="quiz-answered">
      <Heading>
        <MarkedText text={question.text} lang={lang} />
      </Heading>
      <ul class="quiz-choices">
        {question.choices.map(({ id, text }) => (
          <Choice
            key={id}
            text={text}
            lang={lang}
            isRight={correct.includes(id)}
            isChosen={chosen.includes(id)}
          />
        ))}
      </ul>
      {corrected && <p class="quiet quiz-corrected">{tQuiz('correctedSince')}</p>}
      {explanation && (
        <p class="how">
          <MarkedText text={explanation} lang={lang} />
        </p>
      )}
      {practice && onOpenPractice && (
        <button type="button" class="btn link" onClick={() => onOpenPractice(practice.id)}>
          {tQuiz('readPractice')}
        </button>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly text: string;
  readonly lang: Lang;
  readonly isRight: boolean;
  readonly isChosen: boolean;
}

function Choice({ text, lang, isRight, isChosen }: ChoiceProps) {
  // Each on one line, else "votre" alone stays behind.
  const said = [isRight ? tQuiz('rightAnswer') : '', isChosen ? tQuiz('yourAnswer') : '']
    .filter((word) => word !== '')
    .map((word) => word.replaceAll(' ', '\u00A0'));
  return (
    <li class={`quiz-choice told ${isRight ? 'is-right' : ''}`}>
      <span class="quiz-mark">{isRight ? <Icon name="check" /> : isChosen && <Icon name="close" />}</span>
      <span>
        <MarkedText text={text} lang={lang} />
        {said.length > 0 && <span class="quiet"> · {said.join(' · ')}</span>}
      </span>
    </li>
  );
}
