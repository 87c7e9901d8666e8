/** Starts a page of ours: language, theme, live state, then the drawing. */
import { effect, type ReadonlySignal } from '@preact/signals';
import { render, type ComponentType } from 'preact';
import { giveNames } from '#widget/ui/names.ts';
import { lang, pickLang, setLang } from '#widget/ui/t.ts';
import { knownName } from './known-names.ts';
import type { LiveState } from '../live-state.ts';
import { connectLive } from './connect-live.ts';
import { followTab } from './follow-tab.ts';

export interface PageProps {
  readonly state: ReadonlySignal<LiveState | undefined>;
}

export function startPage(surface: string, App: ComponentType<PageProps>, { tab = true } = {}): void {
  const { state, follow } = connectLive(surface);
  setLang(pickLang(navigator.languages));
  giveNames((id) => state.value?.names[id] ?? knownName(id));
  effect(() => {
    const settings = state.value?.settings;
    if (settings) setLang(settings.lang);
    const root = document.documentElement;
    root.lang = lang.value;
    if (settings && settings.theme !== 'system') root.dataset['theme'] = settings.theme;
    else delete root.dataset['theme'];
  });
  if (tab) void followTab(follow);
  else follow(undefined);
  const place = document.getElementById('app');
  if (place) render(<App state={state} />, place);
}
