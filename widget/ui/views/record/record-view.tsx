/** What helps on a host's record: the win if there is one, then at most three suggestions; honest when there is nothing. */
import type { Me } from '#contract/person';
import type { RecordModel } from '../../../model/record.ts';
import { LEVERS } from '../../../model/open-share.ts';
import { leavingOf } from '../../../model/leaving.ts';
import type { Outbox } from '../../../model/outbox.ts';
import { DraftCard } from '../../draft-card.tsx';
import { Facts } from '../../facts.tsx';
import { HelpQuestion } from '../../help-question.tsx';
import { formatDay } from '../../intl.ts';
import { KitFileLine, type SaveKitFile } from '../../kit-file-line.tsx';
import { NoteLine } from '../../note-line.tsx';
import { Notice } from '../../notice.tsx';
import { PicturePicker } from '../../picture-picker.tsx';
import type { LoadPicture } from '../../picture.tsx';
import { ShareButton } from '../../share-button.tsx';
import { ShareQuestions } from '../../share-questions.tsx';
import { Skeleton } from '../../skeleton.tsx';
import { SuggestionCard } from '../../suggestion-card.tsx';
import { t } from '../../t.ts';
import { tLife } from '../../words/life.ts';
import { tPanel } from '../../words/panel.ts';
import { tRecord } from '../../words/record.ts';
import { FailureNotice } from '../failure-notice.tsx';

export interface RecordGiven {
  readonly record: InstanceType<typeof RecordModel>;
  readonly outbox: InstanceType<typeof Outbox>;
  readonly me: Me;
  readonly loadPicture: LoadPicture;
  /** Opens the whole practice, beside the CRM. */
  onOpen(practiceId: string): void;
  onAgreement(agreementId: string): void;
  readonly onSaveFile: SaveKitFile;
  /** Opens where one's own version is written, beside the CRM. */
  onAdapt(practiceId: string): void;
}

export function RecordView(given: RecordGiven) {
  const { record } = given;
  const state = record.state.value;
  if (state === 'waiting') return <Notice text={tPanel('noRecord')} />;
  return (
    <div class="record-view">
      <Refused outbox={given.outbox} />
      <Helping {...given} />
      <Win {...given} />
      {state === 'loading' && <Skeleton />}
      {state === 'failed' && (
        <FailureNotice
          text={tRecord('failed')}
          failure={record.failure.value}
          onRetry={() => void record.load()}
        />
      )}
      {state === 'ready' && <OfAgreement {...given} />}
      {state === 'ready' && <Suggestions {...given} />}
      {state === 'ready' && <Understood {...given} />}
    </div>
  );
}

function Refused({ outbox }: Pick<RecordGiven, 'outbox'>) {
  const refused = outbox.acts.value.find(({ problem }) => problem !== undefined);
  if (!refused) return null;
  const retry = { label: t('retry'), run: () => void outbox.retry() };
  return <Notice slim live="alert" text={refused.problem ?? ''} hint={refused.title} act={retry} />;
}

/** The one question about what was taken up here, then a word why. One's own version is shared where there is room for it. */
function Helping({ record, onOpen, onAdapt }: RecordGiven) {
  const help = record.help.value;
  const told = record.told.value;
  if (told && !told.noted)
    return <NoteLine onNote={(text) => record.explain(text)} onSkip={() => record.explain()} />;
  if (told) {
    return (
      <div class="verdict">
        <output class="quiet">{tLife('told', { name: told.help.author })}</output>
        <p>
          {tLife('changed')}{' '}
          <button type="button" class="btn link" onClick={() => onAdapt(told.help.practiceId)}>
            {tLife('adapt')}
          </button>
        </p>
      </div>
    );
  }
  if (!help) return null;
  return <HelpQuestion help={help} onOpen={onOpen} onAnswer={(said) => record.answerHelp(said)} />;
}

function Win({ record, outbox }: RecordGiven) {
  const { share } = record.visit.value;
  if (share) {
    return (
      <ShareQuestions
        key={share.id}
        share={share}
        levers={LEVERS}
        leaving={leavingOf(outbox.acts.value, share.id)}
        picture={null}
        onUndo={() => record.undoShare()}
        onTell={(question, edit) => record.tell(question, edit)}
        onSkip={(question) => record.skip(question)}
      />
    );
  }
  return <Draft record={record} />;
}

/** The draft with its pictures, and the one click. */
function Draft({ record }: Pick<RecordGiven, 'record'>) {
  const draft = record.ready.value;
  if (!draft) return null;
  return (
    <section class="win" aria-label={tPanel('wonHere')}>
      <DraftCard
        draft={draft}
        named={record.customer.value !== undefined}
        onCustomer={(words) => record.describe(words)}
      />
      <PicturePicker
        pictures={record.pictures.value}
        onAdd={(sources) => record.addPictures(sources)}
        onRemove={(id) => record.removePicture(id)}
      />
      <ShareButton kind="win" onShare={() => record.share()} />
    </section>
  );
}

/** Which site of it this is, coarse facts do not tell: it is answered where the sites are. */
function OfAgreement({ record, onAgreement, onSaveFile }: RecordGiven) {
  const agreement = record.agreement.value;
  if (!agreement) return null;
  const { id, name, deadline, files = [] } = agreement;
  return (
    <section class="card" aria-label={tRecord('ofAgreement', { name })}>
      <button type="button" class="open" onClick={() => onAgreement(id)}>
        {tRecord('ofAgreement', { name })}
      </button>
      {deadline && <p class="quiet">{tRecord('winBefore', { day: formatDay(deadline) })}</p>}
      {files.map((file) => (
        <KitFileLine key={file.id} file={file} onSave={onSaveFile} />
      ))}
    </section>
  );
}

function Suggestions({ record, loadPicture, onOpen }: RecordGiven) {
  const suggestions = record.suggestions.value;
  if (suggestions.length === 0)
    return <Notice text={tPanel('nothingHere')} slim={record.draft.value !== undefined} />;
  return (
    <section class="suggestions" aria-label={tPanel('title')}>
      {suggestions.map((suggestion) => (
        <SuggestionCard
          key={suggestion.practice.id}
          suggestion={suggestion}
          answer={record.visit.value.answers[suggestion.practice.id]?.answer ?? 'open'}
          loadPicture={loadPicture}
          onOpen={() => onOpen(suggestion.practice.id)}
          onAnswer={(answer) => record.answer(suggestion, answer)}
          onUndo={() => record.takeBack(suggestion)}
        />
      ))}
    </section>
  );
}

function Understood({ record }: RecordGiven) {
  if (Object.keys(record.facets.value).length === 0) return null;
  return (
    <details class="seen">
      <summary>
        <span class="dotted">{tRecord('understood')}</span>
      </summary>
      <Facts told={{ facets: record.facets.value }} />
      <p class="quiet">{tRecord('coarseOnly')}</p>
    </details>
  );
}
