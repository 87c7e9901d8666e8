/** A relay: what was shared and who took it up, bravos, skills, quizzes. The owner's has more; what it has not, it does not show. */
import type { ComponentChildren } from 'preact';
import type { Expertise, Relay, ShownRelay } from '#contract/relay';
import { Face } from '../../face.tsx';
import { formatAgo } from '../../intl.ts';
import { Notice } from '../../notice.tsx';
import { RecognitionCard } from '../../recognition-card.tsx';
import { keepTogether } from '../../typeset.ts';
import { tRelay } from '../../words/relay.ts';
import { PassedPractice } from './passed-practice.tsx';
import { SkillList } from './skill-list.tsx';

export interface RelayViewProps {
  readonly relay: ShownRelay & Partial<Pick<Relay, 'took' | 'passes'>>;
  readonly title: string;
  readonly promise?: string;
  readonly me: { readonly id: string };
  readonly now?: number | undefined;
  onOpenPractice(id: string): void;
  onOpenPerson(id: string): void;
  /** Of the owner: to where one shares. */
  onShare?: (() => void) | undefined;
  onTakeBack?: ((id: string) => void) | undefined;
  /** What may be done about a quiz that they passed. */
  readonly renderPassAct?: ((pass: Pick<Expertise, 'quizId' | 'title'>) => ComponentChildren) | undefined;
  /** The owner's own acts. */
  readonly children?: ComponentChildren;
}

export function RelayView({ relay, title, promise, children, ...given }: RelayViewProps) {
  return (
    <section class="relay-page" aria-labelledby="relay-title">
      <Head relay={relay} title={title} />
      {promise && <p class="quiet place-promise">{promise}</p>}
      <SkillList skills={relay.skills} />
      <Shared relay={relay} {...given} />
      <Bravos relay={relay} {...given} />
      <Passes passes={relay.passes ?? relay.expertise} renderPassAct={given.renderPassAct} />
      {relay.took && relay.took.length > 0 && <Took took={relay.took} {...given} />}
      {children}
    </section>
  );
}

function Head({ relay: { person }, title }: Pick<RelayViewProps, 'relay' | 'title'>) {
  return (
    <div class="relay-head">
      <Face person={person} />
      <div>
        <h2 id="relay-title" tabIndex={-1}>
          {title}
        </h2>
        <p class="quiet dotted">
          {title !== person.name && <span>{person.name}</span>}
          <span>{person.unit}</span>
          <span>{keepTogether(person.region)}</span>
        </p>
      </div>
    </div>
  );
}

type PartProps = Omit<RelayViewProps, 'title' | 'promise' | 'children'>;

function Shared({ relay: { shared, took }, now, onOpenPractice, onShare }: PartProps) {
  return (
    <section class="relay-part">
      <h3>{tRelay('shared')}</h3>
      {shared.length === 0 && (
        <Notice
          text={tRelay('noneShared')}
          hint={took ? tRelay('noneSharedHint') : undefined}
          act={onShare && { label: tRelay('share'), run: onShare }}
        />
      )}
      {shared.map((passed) => (
        <PassedPractice key={passed.practice.id} passed={passed} now={now} onOpen={onOpenPractice} />
      ))}
    </section>
  );
}

function Bravos({ relay: { recognitions }, ...given }: PartProps) {
  return (
    <section class="relay-part">
      <h3>{tRelay('bravos')}</h3>
      {recognitions.length === 0 && <p class="quiet">{tRelay('noBravo')}</p>}
      {recognitions.map((recognition) => (
        <RecognitionCard key={recognition.id} recognition={recognition} under="person" {...given} />
      ))}
    </section>
  );
}

interface PassesProps extends Pick<RelayViewProps, 'renderPassAct'> {
  readonly passes: readonly (Expertise & { readonly shown?: boolean })[];
}

function Passes({ passes, renderPassAct }: PassesProps) {
  if (passes.length === 0) return null;
  return (
    <section class="relay-part">
      <h3>{tRelay('expertise')}</h3>
      <ul class="relay-lines">
        {passes.map(({ quizId, title, shown }) => (
          <li key={quizId} class={shown === false ? 'relay-private' : ''}>
            {title}
            {renderPassAct?.({ quizId, title })}
            {shown !== undefined && <span class="quiet"> · {tRelay(shown ? 'shownToAll' : 'onlyYou')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const YOU = { tried: 'youTried', worked: 'youWorked', failed: 'youFailed', declined: 'youFailed' } as const;

type TookProps = Omit<PartProps, 'relay'> & { readonly took: Relay['took'] };

function Took({ took, now, onOpenPractice }: TookProps) {
  return (
    <section class="relay-part relay-private">
      <h3>{tRelay('took')}</h3>
      <p class="quiet">{tRelay('tookHint')}</p>
      <ul class="relay-lines">
        {took.map(({ practiceId, title, author, verdict, at }) => (
          <li key={`${practiceId} ${at}`}>
            <button type="button" class="open" onClick={() => onOpenPractice(practiceId)}>
              {keepTogether(title)}
            </button>
            <span class="quiet dotted">
              <span>{tRelay('from', { name: author.name })}</span>
              <span>{tRelay(YOU[verdict])}</span>
              <span>{formatAgo(at, now)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
