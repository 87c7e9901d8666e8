/** The family of a practice: the one it comes from and those that came from it, each with what it does differently. */
import type { PracticeView } from '#contract/practice';
import { EvidenceLine } from './evidence-line.tsx';
import { tLife } from './words/life.ts';
import { keepTogether } from './typeset.ts';

interface FamilyListProps {
  readonly family: { readonly parent?: PracticeView | undefined; readonly children: readonly PracticeView[] };
  /** What this one does otherwise than its parent. */
  readonly difference?: string | undefined;
  onOpen(id: string): void;
}

export function FamilyList({ family: { parent, children }, difference, onOpen }: FamilyListProps) {
  if (!parent && children.length === 0) return null;
  return (
    <section class="family">
      <h3>{tLife('family')}</h3>
      {parent && (
        <>
          <p class="quiet">{tLife('parent')}</p>
          <ul>
            <Member practice={parent} onOpen={onOpen} />
          </ul>
          {difference && <p class="difference">{tLife('difference', { what: difference })}</p>}
        </>
      )}
      {children.length > 0 && (
        <>
          <p class="quiet">{tLife('children', { n: children.length })}</p>
          <ul>
            {children.map((child) => (
              <Member key={child.id} practice={child} difference={child.difference} onOpen={onOpen} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface MemberProps extends Pick<FamilyListProps, 'difference' | 'onOpen'> {
  readonly practice: PracticeView;
}

function Member({ practice, difference, onOpen }: MemberProps) {
  const { author } = practice;
  return (
    <li class="member">
      <button type="button" class="open" lang={practice.lang} onClick={() => onOpen(practice.id)}>
        {keepTogether(practice.title)}
      </button>
      <span class="quiet dotted">
        <span>{author.name}</span>
        <span>{author.unit}</span>
        <span>{keepTogether(author.region)}</span>
      </span>
      {difference && <p class="difference">{tLife('difference', { what: difference })}</p>}
      <EvidenceLine evidence={practice.evidence} where />
    </li>
  );
}
