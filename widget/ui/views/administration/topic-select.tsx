/** What a channel hears of, in one list: the whole company, or one of its own words. */
import type { Company } from '#contract/company';
import { LEVERS } from '../../../model/open-share.ts';
import { nameOf } from '../../names.ts';
import { tAdministration } from '../../words/administration.ts';
import { OFFERED_TOPICS } from './read-channel-form.ts';

interface TopicSelectProps {
  readonly company: Company | undefined;
}
type Offered = (typeof OFFERED_TOPICS)[number];

/** Empty until the company's words are there; its levers are everybody's. */
function listTopics(company: Company | undefined): Readonly<Record<Offered, readonly string[]>> {
  const named = (kind: string) =>
    (company?.glossary ?? []).filter((entry) => entry.kind === kind).map(({ name }) => name);
  return {
    unit: company?.units ?? [],
    region: company?.regions ?? [],
    product: named('product'),
    lever: LEVERS,
    agreement: named('agreement'),
  };
}

export function TopicSelect({ company }: TopicSelectProps) {
  const topics = listTopics(company);
  return (
    <label class="field wide">
      <span>{tAdministration('about')}</span>
      <select class="input" name="topic">
        <option value="">{tAdministration('company')}</option>
        {OFFERED_TOPICS.filter((kind) => topics[kind].length > 0).map((kind) => (
          <optgroup key={kind} label={tAdministration(kind)}>
            {topics[kind].map((what) => (
              <option key={what} value={`${kind}:${what}`}>
                {kind === 'lever' ? nameOf(what) : what}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
