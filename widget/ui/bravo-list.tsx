/** Bravos around a practice, as they were said; nothing where there are none. */
import type { Recognition } from '#contract/recognition';
import { Face } from './face.tsx';
import { PendingLine, type PendingWord } from './pending-word.tsx';
import { RecognitionCard } from './recognition-card.tsx';
import { tRecognition } from './words/recognition.ts';

const NONE: readonly PendingWord[] = [];

interface BravoListProps {
  readonly recognitions: readonly Recognition[];
  /** The reader's own, that have not left yet. */
  readonly pending?: readonly PendingWord[] | undefined;
  readonly me: { readonly id: string; readonly name: string };
  readonly now?: number | undefined;
  onOpenPerson?: ((id: string) => void) | undefined;
}

export function BravoList({ recognitions, pending = NONE, ...given }: BravoListProps) {
  if (recognitions.length + pending.length === 0) return null;
  return (
    <section class="bravos">
      <h3>{tRecognition('bravos')}</h3>
      {recognitions.map((recognition) => (
        <RecognitionCard key={recognition.id} recognition={recognition} under="practice" {...given} />
      ))}
      {pending.map((word) => (
        <article key={word.id} class="bravo">
          <Face person={given.me} />
          <PendingLine
            word={word}
            name={given.me.name}
            beside={word.to && tRecognition('to', { name: word.to })}
          />
        </article>
      ))}
    </section>
  );
}
