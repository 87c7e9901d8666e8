/** Keeps the address and what is open in step: a link opens, a click writes the address, going back closes. */
import { AddressModel } from '../model/address.ts';
import type { WidgetModels } from '../ui/views/widget-models.ts';
import { addressBar } from './address-bar.ts';
import type { WidgetSettings } from './widget-settings.ts';

interface Following {
  readonly address: InstanceType<typeof AddressModel>;
  stop(): void;
}

export function followAddress(
  { feed, open, comments, life }: WidgetModels,
  settings: WidgetSettings,
): Following {
  const whole = settings.view === 'whole';
  const silent = { read: () => '', write: () => undefined, follow: () => () => undefined };
  const start = { place: settings.start, at: settings.start === 'feed' ? (settings.practice ?? '') : '' };
  const address = new AddressModel(whole ? addressBar(settings.api) : silent, start);
  let fed = false;
  const stops = [
    open.id.subscribe((id) => {
      void comments.open(id);
      void life.open(id);
    }),
    address.here.subscribe(({ place, at }) => {
      if (place !== 'feed') return;
      if (whole && !fed) void feed.load();
      fed = true;
      if (at !== '' && at !== open.id.peek()) void open.open(at);
      if (at === '' && open.id.peek() !== undefined) open.close();
    }),
    open.id.subscribe((id) => {
      if (address.here.peek().place !== 'feed') return;
      if (id === undefined) address.settle('');
      else address.go('feed', id);
    }),
  ];
  return {
    address,
    stop() {
      for (const each of stops) each();
      address[Symbol.dispose]();
    },
  };
}
