/** Waits until the device is at rest: every practice there, and the index saved as it is. A synchronisation is not what is measured. */
import type { Page } from 'playwright';

const WAIT_MS = 60_000;

/** `page`: one of the extension's own, since its database is theirs. */
export async function atRest(page: Page, practices: number): Promise<void> {
  for (const until = Date.now() + WAIT_MS; Date.now() < until;) {
    const { stamp, saved, count } = await page.evaluate(readDevice);
    if (stamp !== undefined && stamp === saved && count >= practices) return;
  }
  throw new Error('The device does not come to rest');
}

interface Device {
  readonly stamp: unknown;
  readonly saved: unknown;
  readonly count: number;
}

function readDevice(): Promise<Device> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('relais');
    asked.addEventListener('error', () => reject(asked.error));
    asked.addEventListener('success', () => {
      const database = asked.result;
      const reading = database.transaction(['state', 'practices']);
      const [snapshot, stamp] = ['snapshot', 'stamp'].map((key) => reading.objectStore('state').get(key));
      const count = reading.objectStore('practices').count();
      reading.addEventListener('complete', () => {
        database.close();
        resolve({ stamp: stamp?.result, saved: snapshot?.result?.stamp, count: count.result });
      });
    });
  });
}
