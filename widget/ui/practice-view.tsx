/** A whole practice, in the same order as everywhere: who, what with its pictures, context, proof by name, then acts. */
import type { ComponentChildren } from 'preact';
import type { PracticeView as Practice } from '#contract/practice';
import type { Reuse } from '#contract/reuse';
import type { Reason } from '#contract/suggestion';
import { EvidenceLine } from './evidence-line.tsx';
import { Facts } from './facts.tsx';
import { MarkedText } from './marked-text.tsx';
import { PersonLine } from './person-line.tsx';
import { Picture, type LoadPicture } from './picture.tsx';
import { ReasonChips } from './reason-chips.tsx';
import { ReuseList } from './reuse-list.tsx';
import { tPractice } from './words/practice.ts';

interface PracticeViewProps {
  readonly practice: Practice;
  readonly reuses?: readonly Reuse[];
  /** There are earlier reuses. */
  readonly onEarlier?: (() => void) | undefined;
  /** Where it was opened from a suggestion. */
  readonly reasons?: readonly Reason[];
  readonly crossUnit?: boolean;
  readonly now?: number | undefined;
  readonly loadPicture: LoadPicture;
  onOpenPerson?: ((id: string) => void) | undefined;
  /** Acts on it; the surface's own. */
  readonly acts?: ComponentChildren;
  /** What may be done about one of its reuses. */
  readonly renderReuseAct?: ((reuse: Reuse) => ComponentChildren) | undefined;
  /** Comments. */
  readonly children?: ComponentChildren;
}

export function PracticeView({ practice, reuses, reasons, now, ...given }: PracticeViewProps) {
  const { author } = practice;
  const heading = `whole-${practice.id}`;
  return (
    <article class="whole" aria-labelledby={heading}>
      <PersonLine
        person={author}
        at={practice.at}
        now={now}
        crossUnit={given.crossUnit}
        onOpenPerson={given.onOpenPerson}
      />
      {/* Takes the focus when the view opens, so that a screen reader starts here. */}
      <h2 id={heading} class="whole-title" tabIndex={-1} lang={practice.lang}>
        <MarkedText text={practice.title} lang={practice.lang} />
      </h2>
      <How practice={practice} />
      <Pictures practice={practice} loadPicture={given.loadPicture} />
      <Facts told={practice} />
      {reasons && <ReasonChips reasons={reasons} />}
      <EvidenceLine evidence={practice.evidence} where />
      {given.acts && <div class="acts">{given.acts}</div>}
      {reuses && (
        <ReuseList
          reuses={reuses}
          now={now}
          loadPicture={given.loadPicture}
          onEarlier={given.onEarlier}
          renderAct={given.renderReuseAct}
        />
      )}
      {given.children}
    </article>
  );
}

function How({ practice: { body, lang } }: Pick<PracticeViewProps, 'practice'>) {
  if (!body) return <p class="quiet">{tPractice('noDetailYet')}</p>;
  return (
    <p class="how">
      <MarkedText text={body} lang={lang} />
    </p>
  );
}

function Pictures({ practice, loadPicture }: Pick<PracticeViewProps, 'practice' | 'loadPicture'>) {
  const { pictures, author } = practice;
  if (pictures.length === 0) return null;
  return (
    <div class={`pictures ${pictures.length > 1 ? 'many' : ''}`}>
      {pictures.map((picture) => (
        <Picture key={picture.id} picture={picture} author={author.name} loadPicture={loadPicture} />
      ))}
    </div>
  );
}
