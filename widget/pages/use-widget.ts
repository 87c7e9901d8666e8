/** The widget's machinery for one signed-in person: made when they appear, disposed whole when they leave. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Company } from '#contract/company';
import type { Me } from '#contract/person';
import type { Client } from '../client.ts';
import { loadPictures } from '../load-pictures.ts';
import type { FilterChoices } from '../ui/filters.tsx';
import { nameOf } from '../ui/names.ts';
import type { LoadPicture } from '../ui/picture.tsx';
import type { AddressModel } from '../model/address.ts';
import { lang } from '../ui/t.ts';
import type { WidgetModels } from '../ui/views/widget-models.ts';
import { countUnread } from './count-unread.ts';
import { keepFor } from './keeping.ts';
import { followAddress } from './follow-address.ts';
import { goLive, hearChanges, type Changes } from './live.ts';
import { makeModels } from './make-models.ts';
import type { WidgetSettings } from './widget-settings.ts';

interface Widget {
  readonly models: WidgetModels;
  readonly choices: ReadonlySignal<FilterChoices>;
  readonly loadPicture: LoadPicture;
  readonly offline: ReadonlySignal<boolean>;
  readonly address: InstanceType<typeof AddressModel>;
  readonly company: ReadonlySignal<Company | undefined>;
  readonly changes: Changes;
  /** How much is new of what concerns the reader. */
  readonly unread: ReadonlySignal<number>;
  dispose(): void;
}

export function useWidget(client: Client, me: Me, settings: WidgetSettings): Widget {
  const [widget] = useState(() => makeWidget(client, me, settings));
  useEffect(() => widget.dispose, [widget]);
  return widget;
}

function makeWidget(client: Client, me: Me, settings: WidgetSettings): Widget {
  const until = new AbortController();
  const models = makeModels(client, keepFor(me.id));
  const company = signal<Company | undefined>(undefined);
  const changes = hearChanges();
  void models.life.loadFollows();
  const offline = goLive(client, models, changes, until.signal);
  // Without the company's words the feed works, only less can be filtered: no failure to show.
  client.call('readCompany').then(
    (read) => (company.value = read),
    () => undefined,
  );
  const { address, stop } = followAddress(models, settings);
  return {
    models,
    offline,
    address,
    company,
    changes,
    unread: countUnread(client, changes, until.signal),
    choices: computed(() => listChoices(company.value, models)),
    loadPicture: loadPictures(client, until.signal),
    dispose() {
      until.abort();
      stop();
      for (const model of Object.values(models)) model[Symbol.dispose]();
    },
  };
}

const asChoice = (id: string) => ({ id, label: id });

/** Units, regions and offers are the company's; sectors are those of the practices seen so far: others would find nothing. */
function listChoices(company: Company | undefined, { shelf }: WidgetModels): FilterChoices {
  const sectors = new Set([...shelf.practices.value.values()].flatMap(({ facets }) => facets.sector ?? []));
  const products = company?.glossary.filter(({ kind }) => kind === 'product') ?? [];
  return {
    units: company?.units ?? [],
    region: company?.regions.map(asChoice) ?? [],
    product: products.map(({ name }) => asChoice(name)),
    sector: [...sectors]
      .map((id) => ({ id, label: nameOf(id) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, lang.value)),
  };
}
