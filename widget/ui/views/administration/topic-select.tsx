/** What a channel hears of, in one list: the whole company, or one of its own words. */
import type { Company } from '#contract/company';
import { nameOf } from '../../names.ts';
import { tAdministration } from '../../words/administration.ts';
import { OFFERED_TOPICS } from './read-channel-form.ts';

/** Ids of the map that practices are filed under. */
export interface MappedTopics {
  readonly sector: readonly string[];
  readonly lever: readonly string[];
}
interface TopicSelectProps {
  readonly company: Company | undefined;
  readonly mapped: MappedTopics;
}
type Offered = (typeof OFFERED_TOPICS)[number];

interface Topic {
  readonly what: string;
  readonly name: string;
}
const asWritten = (what: string): Topic => ({ what, name: what });
const byName = (ids: readonly string[]): Topic[] =>
  ids.map((what) => ({ what, name: nameOf(what) })).toSorted((a, b) => a.name.localeCompare(b.name));

/** Empty until the company's words are there; sectors and levers are everybody's. */
function listTopics(
  company: Company | undefined,
  { sector, lever }: MappedTopics,
): Readonly<Record<Offered, readonly Topic[]>> {
  const named = (kind: string) =>
    (company?.glossary ?? []).filter((entry) => entry.kind === kind).map(({ name }) => asWritten(name));
  return {
    unit: (company?.units ?? []).map(asWritten),
    region: (company?.regions ?? []).map(asWritten),
    sector: byName(sector),
    product: named('product'),
    lever: byName(lever),
    agreement: named('agreement'),
  };
}

export function TopicSelect({ company, mapped }: TopicSelectProps) {
  const topics = listTopics(company, mapped);
  return (
    <label class="field wide">
      <span>{tAdministration('about')}</span>
      <select class="input" name="topic">
        <option value="">{tAdministration('company')}</option>
        {OFFERED_TOPICS.filter((kind) => topics[kind].length > 0).map((kind) => (
          <optgroup key={kind} label={tAdministration(kind)}>
            {topics[kind].map(({ what, name }) => (
              <option key={what} value={`${kind}:${what}`}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
