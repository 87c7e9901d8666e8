/** After the share: ten seconds to undo it, then one small question at a time. Every question can be skipped. */
import { useState } from 'preact/hooks';
import type { PracticeEdit } from '#contract/practice';
import { UNDO_MS } from '#contract/words';
import { nameOf } from '#widget/ui/names.ts';
import { QuestionChips } from '#widget/ui/question-chips.tsx';
import { UndoLine } from '#widget/ui/undo-line.tsx';
import { tDraft } from '#widget/ui/words/draft.ts';
import type { OpenShare, Question } from '../live-state.ts';
import { send } from '../send.ts';
import { PictureQuestion } from './picture-question.tsx';

interface ShareQuestionsProps {
  readonly share: OpenShare;
  readonly levers: readonly string[];
  /** It has not left yet. */
  readonly waiting: boolean;
}

export function ShareQuestions({ share, levers, waiting }: ShareQuestionsProps) {
  const [over, setOver] = useState(() => Date.now() > share.at + UNDO_MS);
  const question = share.questions[0];
  const said = tDraft(waiting ? 'sharedOffline' : 'shared');
  return (
    <div class="after-share">
      {over ? (
        <p class="undo">{said}</p>
      ) : (
        <UndoLine
          text={said}
          since={share.at}
          onUndo={() => void send('share.undo', { id: share.id })}
          onEnd={() => setOver(true)}
        />
      )}
      {question ? (
        <Ask key={question} share={share} question={question} levers={levers} />
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

function Ask({
  share,
  question,
  levers,
}: {
  readonly share: OpenShare;
  readonly question: Question;
  readonly levers: readonly string[];
}) {
  const { id } = share;
  const skip = () => void send('share.skip', { id, question });
  if (question === 'picture') return <PictureQuestion shareId={id} onSkip={skip} />;
  const tell = (edit: PracticeEdit) => void send('share.complete', { id, edit, answered: question });
  const choices =
    question === 'lever' ? levers.map((lever) => ({ id: lever, label: firstName(nameOf(lever)) })) : [];
  return (
    <QuestionChips
      question={tDraft(WORDS[question])}
      choices={choices}
      free={question === 'lever'}
      long={question === 'how'}
      onChoose={(lever) => tell({ lever })}
      onWrite={(text) => tell(editOf(question, text))}
      onSkip={skip}
    />
  );
}

/** A lever in the person's own words is not one of the map: it belongs to the story. */
function editOf(question: Exclude<Question, 'picture'>, text: string): PracticeEdit {
  if (question === 'objection' || question === 'material') return { [question]: text.slice(0, 300) };
  return { body: text.slice(0, 4000) };
}

/** The map names some levers twice ("recommandation, parrainage"); a chip has room for one. */
const firstName = (name: string) => {
  const [first = ''] = name.split(',');
  return first.charAt(0).toLocaleUpperCase() + first.slice(1);
};
