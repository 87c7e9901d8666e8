/** Looks into the closed shadow root of Relais' tab as only the browser's own debugger can; a page cannot. */
import type { CDPSession, Page } from 'playwright';

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly nodeValue: string;
}

export interface SeenTab {
  readonly label: string;
  readonly isWon: boolean;
  /** Middle of the button, in pixels of the page. */
  readonly x: number;
  readonly y: number;
}

function* walk(node: DomNode): Generator<DomNode> {
  yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* walk(child);
}

function attribute(node: DomNode, name: string): string {
  const list = node.attributes ?? [];
  const at = list.findIndex((each, index) => index % 2 === 0 && each === name);
  return at < 0 ? '' : (list[at + 1] ?? '');
}

async function look(session: CDPSession): Promise<SeenTab | undefined> {
  // The protocol's own type is wider; these are the parts of it that are read.
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
    root: DomNode;
  };
  const nodes = [...walk(root)];
  const box = nodes.find((node) => attribute(node, 'class').split(' ').includes('tab'));
  const open = nodes.find((node) => node.nodeName === 'BUTTON' && attribute(node, 'class') === 'open');
  if (!box || !open) return undefined;
  const { model } = await session.send('DOM.getBoxModel', { nodeId: open.nodeId });
  const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.content;
  return {
    label: attribute(open, 'aria-label'),
    isWon: attribute(box, 'class').includes('won'),
    x: (x1 + x3) / 2,
    y: (y1 + y3) / 2,
  };
}

/** A machine that does much else takes ten times as long as a quiet one. */
const PATIENCE_MS = 45_000;

/** Waits until the tab is there and `fits`. Rejects with what was last seen. */
export async function seeTab(page: Page, fits: (tab: SeenTab) => boolean = () => true): Promise<SeenTab> {
  const session = await page.context().newCDPSession(page);
  const until = Date.now() + PATIENCE_MS;
  let last: SeenTab | undefined;
  try {
    while (Date.now() < until) {
      last = await look(session).catch(() => undefined);
      if (last && fits(last)) return last;
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  } finally {
    await session.detach();
  }
  throw new Error(`The tab did not come to that: ${JSON.stringify(last)}`);
}

/** Whether the tab is in the page at this moment. */
export async function hasTab(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const tab = await look(session).catch(() => undefined);
  await session.detach();
  return tab !== undefined;
}
