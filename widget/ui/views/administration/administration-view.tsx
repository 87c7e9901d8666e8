/** Administration: the company's words, channels, what was learned, and the pages that are no longer understood. For administrators only. */
import type { Company } from '#contract/company';
import type { ChannelsModel } from '../../../model/administration-channels.ts';
import type { AdministrationModel } from '../../../model/administration.ts';
import { tAdministration } from '../../words/administration.ts';
import { ChannelForm } from './channel-form.tsx';
import { ChannelList } from './channel-list.tsx';
import { GlossarySection, type GlossarySectionProps } from './glossary-section.tsx';
import { LearningSection } from './learning-section.tsx';
import type { MappedTopics } from './topic-select.tsx';
import { ReportSection } from './report-section.tsx';

interface AdministrationViewProps {
  readonly channels: InstanceType<typeof ChannelsModel>;
  readonly model: InstanceType<typeof AdministrationModel>;
  readonly company: Company | undefined;
  readonly mapped: MappedTopics;
  /** The company's own words. */
  readonly words: GlossarySectionProps;
}

export function AdministrationView({ channels, model, company, mapped, words }: AdministrationViewProps) {
  return (
    <section class="column administration" aria-labelledby="administration">
      <h2 id="administration">{tAdministration('title')}</h2>
      <section aria-labelledby="channels">
        <h3 id="channels">{tAdministration('channels')}</h3>
        <p class="quiet">{tAdministration('channelsHint')}</p>
        <ChannelList model={channels} />
        <ChannelForm model={channels} company={company} mapped={mapped} />
      </section>
      <GlossarySection {...words} />
      <LearningSection model={model} />
      <ReportSection model={model} />
    </section>
  );
}
