/** A manager's page: who of their people waits for a word, one click to react or a sentence to congratulate. No ranking. */
import type { Team, Waiting } from '#contract/recognition';
import type { Loaded } from '../../../model/loaded.ts';
import { Notice } from '../../notice.tsx';
import { Skeleton } from '../../skeleton.tsx';
import { tRecognition } from '../../words/recognition.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { WaitingCard, type Speaking } from './waiting-card.tsx';

interface TeamViewProps extends Speaking {
  readonly team: Loaded<Team>;
}

export function TeamView({ team, ...given }: TeamViewProps) {
  const read = team.value.value;
  const done = given.recognising.done.value;
  return (
    <section class="team" aria-labelledby="team-title">
      <div class="place-head">
        <h2 id="team-title">{tRecognition('team')}</h2>
      </div>
      <p class="quiet place-promise">{tRecognition('teamPromise')}</p>
      <output class="team-done">{done !== undefined && tRecognition('published', { name: done })}</output>
      {!read && !team.failure.value && <Skeleton />}
      {team.failure.value && (
        <FailureNotice
          text={tRecognition('teamFailed')}
          failure={team.failure.value}
          slim={read !== undefined}
          onRetry={() => void team.load()}
        />
      )}
      {read && read.waiting.length === 0 && <Quiet people={read.people} />}
      {read && read.waiting.length > 0 && (
        <ul class="team-list">
          {read.waiting.map((waiting) => (
            <li key={keyOf(waiting)}>
              <WaitingCard waiting={waiting} {...given} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const keyOf = ({ kind, person, fact, practice }: Waiting): string =>
  [kind, person.id, fact?.id ?? practice?.id ?? ''].join(':');

function Quiet({ people }: { readonly people: number }) {
  if (people === 0) return <Notice text={tRecognition('noTeam')} hint={tRecognition('noTeamHint')} />;
  return <Notice text={tRecognition('nobody')} hint={tRecognition('nobodyHint')} icon="check" />;
}
