/** Reads what a page asks of its widget: the element's attributes and, on our own pages, the address's query. */
import { isPlace } from '../model/places.ts';
import type { WidgetSettings } from './widget-settings.ts';

export type Asked = (name: string) => string | undefined;

/** A host's query is its own business: only our pages' one speaks to the widget. */
export function askedOf(
  host: Element,
  scriptOrigin: string,
): { readonly api: string; readonly asked: Asked } {
  const api = new URL(host.getAttribute('api') ?? scriptOrigin, location.href).origin;
  const query = api === location.origin ? new URLSearchParams(location.search) : undefined;
  return { api, asked: (name) => host.getAttribute(name) ?? query?.get(name) ?? undefined };
}

export function readSettings(api: string, asked: Asked): WidgetSettings {
  const view = asked('view') ?? 'feed';
  return {
    api,
    view: view === 'practice' || view === 'record' ? view : 'whole',
    start: isPlace(view) ? view : 'feed',
    practice: asked('practice'),
  };
}
