/** Congratulating from the panel: the sentence is kept by the outbox, and leaves when it can. */
import type { RecognitionDraft } from '#contract/recognition';
import type { Praise } from '#widget/model/praises-of.ts';
import { newId } from '#widget/new-id.ts';
import { Congratulating as Shared, type PraiseSource } from '#widget/ui/congratulating.tsx';
import { send } from '../send.ts';
import { tCompanion } from '../words/companion.ts';

interface CongratulatingProps {
  /** Under which it is said. */
  readonly practiceId: string;
  readonly meId: string;
  readonly praises: readonly Praise[];
}

const sourceOf = ({ practiceId, praises }: CongratulatingProps): PraiseSource => ({
  newId,
  list: async () => (await send('praise.given', {}))?.items ?? [],
  async recognise(draft) {
    const answer = await send('praise.give', { practiceId, draft, to: nameIn(praises, draft) });
    if (!answer?.kept) throw new Refused(tCompanion('outboxFull'));
  },
});

/** As the models read a refusal, by its name. */
class Refused extends Error {
  override readonly name = 'ProblemError';
  readonly code = 'outbox-full';
  readonly title: string;

  constructor(title: string) {
    super(title);
    this.title = title;
  }
}

const nameIn = (praises: readonly Praise[], { personId }: RecognitionDraft): string =>
  praises.find(({ person }) => person.id === personId)?.person.name ?? '';

export function Congratulating(given: CongratulatingProps) {
  return <Shared source={sourceOf(given)} meId={given.meId} praises={given.praises} kept />;
}
