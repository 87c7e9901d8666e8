/** Ties the panel to the page that is taught: puts the script in, holds the port, lets go of both. */
import { useEffect, useState } from 'preact/hooks';
import { newId } from '#widget/new-id.ts';
import { browser } from '../browser.ts';
import { TEACH_PORT, type TeachTold } from './teach-messages.ts';
import { Teaching } from './teaching.ts';

export type Model = InstanceType<typeof Teaching>;

/** `failed`: the browser keeps us out of this page. */
export function useTeaching(
  tabId: number,
  name: string,
): { readonly model: Model; readonly failed: boolean } {
  const [failed, setFailed] = useState(false);
  const [line] = useState(() => ({ port: undefined as chrome.runtime.Port | undefined }));
  const [model] = useState(
    () => new Teaching({ ask: (asked) => line.port?.postMessage(asked), newId }, name),
  );
  useEffect(() => {
    let isGone = false;
    void openPort(tabId).then((port) => {
      if (!port || isGone) return setFailed(!port);
      line.port = port;
      port.onMessage.addListener((told: TeachTold) => model.hear(told));
      port.onDisconnect.addListener(() => setFailed(true));
      return model.look();
    });
    return () => {
      isGone = true;
      line.port?.disconnect();
      model[Symbol.dispose]();
    };
  }, [tabId, line, model]);
  return { model, failed };
}

async function openPort(tabId: number): Promise<chrome.runtime.Port | undefined> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['content-scripts/teach.js'] });
    return browser.tabs.connect(tabId, { name: TEACH_PORT, frameId: 0 });
  } catch {
    return undefined;
  }
}
