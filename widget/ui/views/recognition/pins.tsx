/** The week's bravos at the head of the feed: a few lines that fold, nothing when there are none. It never interrupts. */
import { useState } from 'preact/hooks';
import type { Recognition } from '#contract/recognition';
import { RecognitionCard } from '../../recognition-card.tsx';
import { t } from '../../t.ts';
import { tRecognition } from '../../words/recognition.ts';

/** More would push the practices out of sight; on a telephone the second does, and is folded too. */
const AT_FIRST = 2;

interface PinsProps {
  readonly recognitions: readonly Recognition[];
  readonly me: { readonly id: string };
  readonly now?: number | undefined;
  onOpenPractice(id: string): void;
  onOpenPerson(id: string): void;
  onTakeBack(id: string): void;
}

export function Pins({ recognitions, ...given }: PinsProps) {
  const [all, setAll] = useState(false);
  if (recognitions.length === 0) return null;
  const shown = all ? recognitions : recognitions.slice(0, AT_FIRST);
  return (
    <section class={all ? 'pins' : 'pins folded'} aria-label={tRecognition('pinned')}>
      <h3>{tRecognition('pinned')}</h3>
      {shown.map((recognition) => (
        <RecognitionCard key={recognition.id} recognition={recognition} {...given} />
      ))}
      {!all && recognitions.length > 1 && (
        <button
          type="button"
          class={recognitions.length > AT_FIRST ? 'btn' : 'btn when-narrow'}
          onClick={() => setAll(true)}
        >
          {t('more')}
        </button>
      )}
    </section>
  );
}
