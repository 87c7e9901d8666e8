/** Somebody who waits: who, for what, since when, and the one or two things a manager can do about it. */
import type { Waiting } from '#contract/recognition';
import type { Recognising } from '../../../model/recognising.ts';
import { Icon } from '../../icon.tsx';
import { PersonLine } from '../../person-line.tsx';
import { RecogniseForm } from '../../recognise-form.tsx';
import { keepTogether } from '../../typeset.ts';
import { tRecognition } from '../../words/recognition.ts';

const WHY = {
  'first-share': 'waitFirst',
  'cross-unit-reuse': 'waitReuse',
  'quiz-pass': 'waitQuiz',
  'first-site': 'waitSite',
  'no-reaction': 'waitSilence',
  newcomer: 'waitNewcomer',
} as const;

/** How a manager answers those who wait. */
export interface Speaking {
  readonly recognising: InstanceType<typeof Recognising>;
  readonly now?: number | undefined;
  onLike(practiceId: string): void;
  onOpenPractice(id: string): void;
  onOpenPerson(id: string): void;
}
type WaitingCardProps = Speaking & { readonly waiting: Waiting };

export function WaitingCard({ waiting, now, recognising, ...on }: WaitingCardProps) {
  const { kind, person, fact, at } = waiting;
  const open = recognising.open.value;
  const isOpen = fact !== undefined && open?.personId === person.id && open.fact.id === fact.id;
  return (
    <article class="card waiting" aria-label={`${person.name}, ${tRecognition(WHY[kind])}`}>
      <PersonLine person={person} at={at} now={now} />
      <p class="waiting-why">
        <Icon name={kind === 'no-reaction' ? 'waiting' : 'star'} />
        <span>
          {tRecognition(WHY[kind])}
          {fact?.by && ` · ${tRecognition('reusedBy', { name: fact.by.name, unit: fact.by.unit })}`}
        </span>
      </p>
      <Subject waiting={waiting} onOpenPractice={on.onOpenPractice} />
      {isOpen && fact ? (
        <RecogniseForm
          person={person}
          fact={fact}
          busy={recognising.act.busy.value}
          failure={recognising.act.failure.value}
          onPublish={(text) => void recognising.publish(text)}
          onCancel={() => recognising.cancel()}
        />
      ) : (
        <Acts waiting={waiting} recognising={recognising} {...on} />
      )}
    </article>
  );
}

function Subject({
  waiting: { practice, fact },
  onOpenPractice,
}: Pick<WaitingCardProps, 'waiting' | 'onOpenPractice'>) {
  if (practice) {
    return (
      <h3 class="card-title">
        <button type="button" class="open" onClick={() => onOpenPractice(practice.id)}>
          {keepTogether(practice.title)}
        </button>
      </h3>
    );
  }
  return fact?.title ? <h3 class="card-title">{keepTogether(fact.title)}</h3> : null;
}

function Acts({ waiting, recognising, ...on }: Omit<WaitingCardProps, 'onOpenPractice' | 'now'>) {
  const { kind, person, fact, practice } = waiting;
  return (
    <div class="acts">
      {fact && (
        <button
          type="button"
          class="btn edged"
          onClick={() => recognising.start({ personId: person.id, name: person.name, fact })}
        >
          {tRecognition('congratulate')}
        </button>
      )}
      {practice && kind !== 'cross-unit-reuse' && (
        <button type="button" class={`btn ${fact ? '' : 'edged'}`} onClick={() => on.onLike(practice.id)}>
          <Icon name="heart" />
          {tRecognition('like')}
        </button>
      )}
      <button type="button" class="btn" onClick={() => on.onOpenPerson(person.id)}>
        {tRecognition('seePage')}
      </button>
    </div>
  );
}
