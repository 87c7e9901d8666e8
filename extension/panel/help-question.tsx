/** "Did it help?" in the panel: tells the worker that it is on screen, then what was answered. */
import { useEffect } from 'preact/hooks';
import { HelpQuestion as Question } from '#widget/ui/help-question.tsx';
import type { RecordView } from '../live-state.ts';
import { send } from '../send.ts';
import type { HelpTold } from './help-told.tsx';

interface HelpQuestionProps {
  readonly help: NonNullable<RecordView['help']>;
  readonly tabId: number;
  onOpen(practiceId: string): void;
  /** The worker has the answer; there is more to say of it. */
  onTold?(told: HelpTold): void;
}

export function HelpQuestion({ help, tabId, onOpen, onTold }: HelpQuestionProps) {
  const { practiceId } = help;
  useEffect(() => void send('help.shown', { tabId, practiceId }), [tabId, practiceId]);
  const answer = (said: 'worked' | 'failed' | 'later') => {
    if (said !== 'later') onTold?.({ help, answer: said });
    void send('help.answer', { tabId, practiceId, answer: said });
  };
  return <Question help={help} onOpen={onOpen} onAnswer={answer} />;
}
