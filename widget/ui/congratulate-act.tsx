/** Congratulating where the fact is seen: one plain act, then the sentence; where two people had a part in it, which of them. */
import type { Praise } from '../model/praises-of.ts';
import type { Recognising } from '../model/recognising.ts';
import { Icon } from './icon.tsx';
import { RecogniseForm } from './recognise-form.tsx';
import { tRecognition } from './words/recognition.ts';

interface CongratulateActProps {
  readonly recognising: InstanceType<typeof Recognising>;
  /** One at least. */
  readonly praises: readonly Praise[];
  /** It was said already: it is not offered again. */
  isGiven?(praise: Praise): boolean;
  /** It leaves later. */
  readonly kept?: boolean | undefined;
}

export function CongratulateAct({ recognising, praises, isGiven, kept }: CongratulateActProps) {
  const open = recognising.open.value;
  const chosen = praises.find(({ person }) => person.id === open?.personId);
  const start = ({ person, fact }: Praise) =>
    recognising.start({ personId: person.id, name: person.name, fact });
  const left = praises.filter((praise) => praise === chosen || !isGiven?.(praise));
  const [first] = left;
  return (
    <div class="congratulate">
      <Done recognising={recognising} kept={kept} />
      {!chosen && first && (
        <button
          type="button"
          class="btn"
          aria-label={left.length === 1 ? tRecognition('congratulateName', first.person) : undefined}
          onClick={() => start(first)}
        >
          <Icon name="star" />
          {tRecognition('congratulate')}
        </button>
      )}
      {chosen && left.length > 1 && <Whom praises={left} chosen={chosen} onChoose={start} />}
      {chosen && (
        <RecogniseForm
          key={chosen.person.id}
          person={chosen.person}
          fact={chosen.fact}
          busy={recognising.act.busy.value}
          failure={recognising.act.failure.value}
          onPublish={(text) => void recognising.publish(text)}
          onCancel={() => recognising.cancel()}
        />
      )}
    </div>
  );
}

function Done({ recognising, kept }: Pick<CongratulateActProps, 'recognising' | 'kept'>) {
  const done = recognising.done.value;
  return (
    <output class="congratulated">
      {done !== undefined && tRecognition(kept ? 'keptFor' : 'published', { name: done })}
    </output>
  );
}

interface WhomProps extends Pick<CongratulateActProps, 'praises'> {
  readonly chosen: Praise;
  onChoose(praise: Praise): void;
}

function Whom({ praises, chosen, onChoose }: WhomProps) {
  return (
    <fieldset class="chips">
      <legend class="unseen">{tRecognition('whom')}</legend>
      {praises.map((praise) => (
        <button
          key={praise.person.id}
          type="button"
          class="chip plain"
          aria-pressed={praise === chosen}
          onClick={() => onChoose(praise)}
        >
          {praise.person.name}
        </button>
      ))}
    </fieldset>
  );
}
