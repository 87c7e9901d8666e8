/** Bravos around a practice, as they were said; nothing where there are none. */
import type { Recognition } from '#contract/recognition';
import { RecognitionCard } from './recognition-card.tsx';
import { tRecognition } from './words/recognition.ts';

interface BravoListProps {
  readonly recognitions: readonly Recognition[];
  readonly me: { readonly id: string };
  readonly now?: number | undefined;
  onOpenPerson?: ((id: string) => void) | undefined;
}

export function BravoList({ recognitions, ...given }: BravoListProps) {
  if (recognitions.length === 0) return null;
  return (
    <section class="bravos">
      <h3>{tRecognition('bravos')}</h3>
      {recognitions.map((recognition) => (
        <RecognitionCard key={recognition.id} recognition={recognition} under="practice" {...given} />
      ))}
    </section>
  );
}
