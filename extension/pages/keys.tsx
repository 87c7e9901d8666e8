/** The keyboard shortcuts as this browser really has them: a person or another extension may have changed them. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';

export interface Keys {
  readonly share: string;
  readonly panel: string;
}

export function useKeys(): Keys {
  const [keys, setKeys] = useState<Keys>({ share: '', panel: '' });
  useEffect(() => {
    void readKeys().then(setKeys);
  }, []);
  return keys;
}

async function readKeys(): Promise<Keys> {
  const commands = await browser.commands.getAll();
  const of = (...names: string[]) => commands.find(({ name }) => names.includes(name ?? ''))?.shortcut ?? '';
  return { share: of('_execute_action'), panel: of('open-panel', '_execute_sidebar_action') };
}

export function KeyCaps({ keys }: { readonly keys: string }) {
  return <kbd class="keys">{keys.replaceAll('+', ' + ')}</kbd>;
}
