/** One recognition: the person first, the fact, the sentence, who said it. Nothing to count, nothing to compare. */
import type { Fact, Recognition } from '#contract/recognition';
import { Face } from './face.tsx';
import { Icon } from './icon.tsx';
import { formatAgo, formatWhen } from './intl.ts';
import { sayName } from './say-name.ts';
import { keepTogether } from './typeset.ts';
import { tRecognition } from './words/recognition.ts';

interface RecognitionCardProps {
  readonly recognition: Recognition;
  readonly me: { readonly id: string };
  readonly now?: number | undefined;
  /** It stands on the page of the one or of the other, which it does not say again: who congratulates comes first. */
  readonly under?: 'person' | 'practice' | undefined;
  onOpenPractice?: ((id: string) => void) | undefined;
  onOpenPerson?: ((id: string) => void) | undefined;
  onTakeBack?: ((id: string) => void) | undefined;
}

export function RecognitionCard({ recognition, me, now, under, ...on }: RecognitionCardProps) {
  const { id, by, to, fact, text, at } = recognition;
  const first = under ? by : to;
  const isMine = by.id === me.id || to.id === me.id;
  return (
    <article class="bravo" aria-labelledby={`bravo-${id}`}>
      <Face person={first} />
      <div class="bravo-said">
        <Head
          id={`bravo-${id}`}
          person={first}
          beside={under ? tRecognition('to', { name: sayName(to) }) : to.unit}
          onOpenPerson={on.onOpenPerson}
        />
        <FactLine
          fact={under === 'practice' ? { ...fact, title: '' } : fact}
          onOpenPractice={on.onOpenPractice}
        />
        <blockquote>{keepTogether(text)}</blockquote>
        <p class="quiet dotted">
          {!under && <span>{tRecognition('by', { name: sayName(by) })}</span>}
          <span>
            <time dateTime={at} title={formatWhen(at)}>
              {formatAgo(at, now)}
            </time>
          </span>
          {isMine && on.onTakeBack && (
            <span>
              <button type="button" class="btn link" onClick={() => on.onTakeBack?.(id)}>
                {tRecognition('takeBack')}
              </button>
            </span>
          )}
        </p>
      </div>
    </article>
  );
}

interface HeadProps extends Pick<RecognitionCardProps, 'onOpenPerson'> {
  readonly id: string;
  readonly person: Recognition['to'];
  readonly beside: string;
}

function Head({ id, person, beside, onOpenPerson }: HeadProps) {
  return (
    <p id={id} class="bravo-to dotted">
      <span>
        <b>
          {onOpenPerson ? (
            <button type="button" class="open" onClick={() => onOpenPerson(person.id)}>
              {sayName(person)}
            </button>
          ) : (
            sayName(person)
          )}
        </b>
      </span>
      <span>{beside}</span>
    </p>
  );
}

/** What is congratulated, in words, with the practice to read where there is one. */
export function FactLine({
  fact,
  onOpenPractice,
}: Pick<RecognitionCardProps, 'onOpenPractice'> & { readonly fact: Fact }) {
  const { practiceId, title } = fact;
  return (
    <p class="bravo-fact">
      <Icon name="star" />
      <span>
        {sayFact(fact)}
        {title && (
          <span class="bravo-title">
            {practiceId && onOpenPractice ? (
              <button type="button" class="open" onClick={() => onOpenPractice(practiceId)}>
                {keepTogether(title)}
              </button>
            ) : (
              keepTogether(title)
            )}
          </span>
        )}
      </span>
    </p>
  );
}

export function sayFact({ kind, by, verdict }: Fact): string {
  const worked = verdict === 'worked';
  if (kind === 'first-share') return tRecognition('factFirst');
  if (kind === 'quiz-pass') return tRecognition('factQuiz');
  if (kind === 'first-site') return tRecognition('factSite');
  if (!by) return tRecognition(worked ? 'factWon' : 'factTookUp');
  return tRecognition(worked ? 'factWorked' : 'factReuse', { by: sayName(by) });
}
