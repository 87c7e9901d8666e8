/** Each channel with what it hears of, what last became of it in words, a trial, and a way out that asks once. */
import type { Channel, ChannelTopic } from '#contract/channel';
import type { ChannelsModel } from '../../../model/administration-channels.ts';
import { readTrouble } from '../../../model/administration-trouble.ts';
import { AskTwice } from '../../ask-twice.tsx';
import { formatAgo } from '../../intl.ts';
import { nameOf } from '../../names.ts';
import { Skeleton } from '../../skeleton.tsx';
import { t } from '../../t.ts';
import { tAdministration } from '../../words/administration.ts';
import { FailureNotice } from '../failure-notice.tsx';

interface ChannelListProps {
  readonly model: InstanceType<typeof ChannelsModel>;
}
type ChannelProps = ChannelListProps & { readonly channel: Channel };

export function ChannelList({ model }: ChannelListProps) {
  const { list } = model;
  const channels = list.value.value;
  const failure = list.failure.value;
  return (
    <>
      {failure && (
        <FailureNotice
          text={tAdministration('channelsFailed')}
          failure={failure}
          slim
          onRetry={() => void list.load()}
        />
      )}
      {!channels && !failure && <Skeleton cards={1} />}
      {channels?.length === 0 && <p>{tAdministration('channelsNone')}</p>}
      {channels && channels.length > 0 && (
        <ul class="admin-rows">
          {channels.map((channel) => (
            <ChannelRow key={channel.id} model={model} channel={channel} />
          ))}
        </ul>
      )}
      <ActFailed model={model} />
    </>
  );
}

const KINDS = { slack: 'Slack', teams: 'Teams' } as const;

function sayTopic(topic: ChannelTopic | undefined): string {
  if (!topic) return tAdministration('company');
  const { kind, what } = topic;
  const name = kind === 'sector' || kind === 'lever' ? nameOf(what) : what;
  return `${tAdministration(kind)} ${name}`;
}

function ChannelRow({ model, channel }: ChannelProps) {
  const { id, kind, name, host, topic, rhythm } = channel;
  return (
    <li>
      <div>
        <b>{name}</b>{' '}
        <span class="quiet">
          {KINDS[kind]}, {host}
        </span>
        <p class="quiet dotted">
          <span>{sayTopic(topic)}</span>
          <span>{tAdministration(rhythm)}</span>
        </p>
        <Became channel={channel} />
      </div>
      {model.leaving.value === id ? (
        <Leaving model={model} channel={channel} />
      ) : (
        <RowActs model={model} channel={channel} />
      )}
    </li>
  );
}

/** What became of the last thing sent; a problem first, since something is to be done about it. */
function Became({ channel: { problem, deliveredAt, waiting } }: Pick<ChannelProps, 'channel'>) {
  return (
    <output>
      {problem !== undefined && <p class="wrong">{tAdministration(`trouble-${readTrouble(problem)}`)}</p>}
      <p class="quiet">
        {deliveredAt === undefined
          ? tAdministration('deliveredNever')
          : tAdministration('delivered', { ago: formatAgo(deliveredAt) })}{' '}
        {waiting > 0 && tAdministration(problem === undefined ? 'waiting' : 'waitingAgain', { n: waiting })}
      </p>
    </output>
  );
}

function RowActs({ model, channel: { id, name, waiting } }: ChannelProps) {
  return (
    <div class="acts">
      <button
        type="button"
        class="btn edged"
        aria-label={tAdministration('attemptWhat', { name })}
        aria-disabled={model.act.busy.value}
        onClick={() => void model.attempt(id)}
      >
        {tAdministration('attempt')}
      </button>
      <button
        type="button"
        class="btn"
        aria-label={tAdministration('removeWhat', { name })}
        onClick={() => model.askRemoval(id)}
      >
        {tAdministration('remove')}
      </button>
      {waiting > 0 && (
        <button type="button" class="btn" onClick={() => void model.list.load()}>
          {tAdministration('refresh')}
        </button>
      )}
    </div>
  );
}

function Leaving({ model, channel: { id, name } }: ChannelProps) {
  return (
    <AskTwice
      sure={tAdministration('removeSure', { name })}
      yes={tAdministration('removeGood')}
      busy={model.act.busy.value}
      onYes={() => void model.remove(id)}
      onNo={() => model.keep()}
    />
  );
}

/** The form says its own; here, a trial or a removal that was refused. */
function ActFailed({ model: { act, last } }: ChannelListProps) {
  const failure = act.failure.value;
  if (!failure || last.value === 'add') return null;
  return (
    <p class="wrong" role="alert">
      {tAdministration(`${last.value}Failed`)} {failure.title ?? t('failed')}
    </p>
  );
}
