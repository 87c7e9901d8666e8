/** After the share: ten seconds to undo it, then one small question at a time. Every question can be skipped. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PracticeEdit } from '#contract/practice';
import { UNDO_MS } from '#contract/words';
import type { Leaving } from '../model/leaving.ts';
import { editOf, type OpenShare, type Question } from '../model/open-share.ts';
import { capital } from './capital.ts';
import { nameOf } from './names.ts';
import { QuestionChips } from './question-chips.tsx';
import { UndoLine } from './undo-line.tsx';
import { tDraft } from './words/draft.ts';

interface ShareQuestionsProps {
  readonly share: OpenShare;
  /** Ids of the map, offered as answers. */
  readonly levers: readonly string[];
  /** Nothing: it is there. */
  readonly leaving: Leaving | undefined;
  /** How a picture is asked for, which each surface does in its own way. */
  readonly picture: ComponentChildren;
  onUndo(): void;
  onTell(question: Question, edit: PracticeEdit): void;
  onSkip(question: Question): void;
}

export function ShareQuestions({ share, leaving, ...asked }: ShareQuestionsProps) {
  const [over, setOver] = useState(() => Date.now() > share.at + UNDO_MS);
  const question = share.questions[0];
  const said = tDraft(leaving ?? 'shared');
  return (
    <div class="after-share">
      {over ? (
        <p class="undo">{said}</p>
      ) : (
        <UndoLine
          text={said}
          done={!leaving}
          since={share.at}
          onUndo={asked.onUndo}
          onEnd={() => setOver(true)}
        />
      )}
      {question ? (
        <Ask key={question} question={question} {...asked} />
      ) : (
        <p class="quiet">{tDraft('thanks')}</p>
      )}
    </div>
  );
}

const WORDS = {
  lever: 'whatUnlocked',
  how: 'howDidYou',
  objection: 'whichObjection',
  material: 'whichMaterial',
} as const;

type AskProps = Pick<ShareQuestionsProps, 'levers' | 'picture' | 'onTell' | 'onSkip'> & {
  readonly question: Question;
};

function Ask({ question, levers, picture, onTell, onSkip }: AskProps) {
  if (question === 'picture') return <>{picture}</>;
  const choices =
    question === 'lever' ? levers.map((lever) => ({ id: lever, label: firstName(nameOf(lever)) })) : [];
  return (
    <QuestionChips
      question={tDraft(WORDS[question])}
      choices={choices}
      free={question === 'lever'}
      long={question === 'how'}
      onChoose={(lever) => onTell(question, { lever })}
      onWrite={(text) => onTell(question, editOf(question, text))}
      onSkip={() => onSkip(question)}
    />
  );
}

/** The map names some levers twice ("recommandation, parrainage"); a chip has room for one. */
const firstName = (name: string) => capital(name.split(',')[0] ?? '');
