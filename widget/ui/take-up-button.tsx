/** "I take it up": one click, and one more to take it back while nothing came of it. */
import type { Verdict } from '#contract/words';
import { Icon } from './icon.tsx';
import { tPractice } from './words/practice.ts';

interface TakeUpButtonProps {
  readonly verdict: Verdict | undefined;
  onTakeUp(taken: boolean): void;
}

export function TakeUpButton({ verdict, onTakeUp }: TakeUpButtonProps) {
  const taken = verdict !== undefined && verdict !== 'declined';
  // A settled verdict is somebody's proof: it is not undone by a slip in the feed.
  if (verdict === 'worked' || verdict === 'failed')
    return <span class={verdict === 'worked' ? 'proof end' : 'quiet end'}>{tPractice(verdict)}</span>;
  return (
    <button
      type="button"
      class={`btn end ${taken ? 'taken' : 'go'}`}
      aria-pressed={taken}
      onClick={() => onTakeUp(!taken)}
    >
      {taken && <Icon name="check" />}
      {taken ? tPractice('takenUp') : tPractice('takeUp')}
    </button>
  );
}
