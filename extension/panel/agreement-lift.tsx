/** What lifted the block of a site that was just signed: asked once in the panel, found on the device, left in one click. */
import type { PracticeView } from '#contract/practice';
import type { Block } from '#contract/words';
import type { FindPractices, NamedPractice } from '#widget/model/practice-finding.ts';
import '#widget/ui/practice-picker.css';
import { LiftField, type LiftFieldProps } from '#widget/ui/views/agreement/lift-field.tsx';
import { send } from '../send.ts';

/** As many as can be told apart at a glance. */
const FOUND_MAX = 6;

const nameOf = ({ id, title, author }: PracticeView): NamedPractice => ({ id, title, author: author.name });

/** On the device, with or without a network. */
const findHere: FindPractices = async (text) => {
  const answer = await send('search.run', { text });
  return (answer?.found ?? []).slice(0, FOUND_MAX).map(({ practice }) => nameOf(practice));
};

interface AgreementLiftProps extends Pick<LiftFieldProps, 'site' | 'fresh'> {
  readonly agreementId: string;
}

/** The block is lifted: one question, once, for whoever stands before the same one. */
export function AgreementLift({ agreementId, site, fresh }: AgreementLiftProps) {
  const likely = async (reason: Block) =>
    ((await send('agreement.unblockers', { agreementId, reason }))?.items ?? []).map(({ practice }) =>
      nameOf(practice),
    );
  return (
    <LiftField
      site={site}
      fresh={fresh}
      find={findHere}
      likely={likely}
      onName={(siteId, _answerId, practiceId) => void send('agreement.lift', { siteId, practiceId })}
      onSkip={(siteId) => void send('agreement.lift', { siteId })}
    />
  );
}
