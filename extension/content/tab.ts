/**
 * The small tab in a CRM's page: a count, a state, one click. It lives in a closed shadow root, holds no word of a
 * practice, and believes only clicks that a person made.
 */
import type { TabFace } from '../answers.ts';
import { TAB_STYLE } from './tab-style.ts';
import { TAB_WORDS } from './tab-words.ts';

export interface Tab {
  show(face: TabFace): void;
  hide(): void;
}

export interface TabActs {
  /** Says which keys open the panel, where a click may not. */
  onOpen(): Promise<string | undefined>;
  onMove(side: TabFace['side']): void;
}

const SAID_MS = 6000;
const SVG = 'http://www.w3.org/2000/svg' as const;

export function createTab(document: Document, acts: TabActs, signal: AbortSignal): Tab {
  let parts: Parts | undefined;
  signal.addEventListener('abort', () => parts?.host.remove(), { once: true });
  return {
    show(face) {
      if (face.state === 'hidden') return parts?.host.remove();
      parts ??= build(document, acts);
      paint(parts, face);
      // Beside the body: a CRM that redraws its body does not take the tab with it, and nothing of the page moves.
      if (!parts.host.isConnected) document.documentElement.append(parts.host);
      return undefined;
    },
    hide: () => parts?.host.remove(),
  };
}

interface Parts {
  readonly host: HTMLElement;
  readonly box: HTMLElement;
  readonly open: HTMLButtonElement;
  readonly count: HTMLElement;
  readonly move: HTMLButtonElement;
  readonly say: HTMLElement;
  face?: TabFace;
}

function build(document: Document, acts: TabActs): Parts {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const make = <K extends 'div' | 'button' | 'span' | 'output' | 'style'>(name: K, className = '') => {
    const element = document.createElement(name);
    if (className) element.className = className;
    return element;
  };
  const parts: Parts = {
    host,
    box: make('div', 'tab come'),
    open: make('button', 'open'),
    count: make('span'),
    move: make('button', 'move'),
    say: make('output', 'say'),
  };
  const style = make('style');
  style.textContent = TAB_STYLE;
  parts.move.textContent = '⇄';
  parts.open.append(drawMark(document), parts.count);
  parts.box.append(parts.open, parts.move, parts.say);
  root.append(style, parts.box);
  listen(parts, acts);
  return parts;
}

function listen(parts: Parts, acts: TabActs): void {
  const move = () => {
    if (!parts.face) return;
    const side = parts.face.side === 'right' ? 'left' : 'right';
    paint(parts, { ...parts.face, side });
    acts.onMove(side);
  };
  // A click made by the page's script is not a wish of the rep's.
  parts.open.addEventListener('click', (event) => event.isTrusted && void open(parts, acts));
  parts.move.addEventListener('click', (event) => event.isTrusted && move());
  parts.open.addEventListener('keydown', (event) => {
    const towards = { ArrowLeft: 'left', ArrowRight: 'right' }[event.key];
    if (event.isTrusted && towards && towards !== parts.face?.side) move();
  });
  // The CRM's own shortcuts must not fire for keys pressed in the tab, nor may it watch them.
  for (const type of ['click', 'keydown', 'keyup', 'keypress', 'mousedown', 'pointerdown'])
    parts.host.addEventListener(type, (event) => event.stopPropagation());
}

async function open(parts: Parts, acts: TabActs): Promise<void> {
  const keys = await acts.onOpen();
  if (!keys || !parts.face) return;
  parts.say.textContent = TAB_WORDS[parts.face.lang].keys(keys);
  setTimeout(() => (parts.say.textContent = ''), SAID_MS);
}

function paint(parts: Parts, face: TabFace): void {
  const words = TAB_WORDS[face.lang];
  const label = face.state === 'won' ? words.won : words.count(face.count);
  parts.face = face;
  parts.host.dataset['side'] = face.side;
  parts.host.dataset['theme'] = face.theme;
  parts.host.lang = face.lang;
  parts.box.classList.toggle('won', face.state === 'won');
  parts.open.setAttribute('aria-label', label);
  parts.open.title = label;
  parts.move.setAttribute('aria-label', words.move);
  parts.move.title = words.move;
  parts.count.textContent = face.count > 0 ? String(face.count) : '';
}

function drawMark(document: Document): SVGElement {
  const svg = shape(document, 'svg', { viewBox: '0 0 20 20', 'aria-hidden': 'true' });
  const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.8' };
  svg.append(
    shape(document, 'circle', { cx: '5', cy: '14', r: '3.2', fill: 'currentColor' }),
    shape(document, 'circle', { cx: '15', cy: '6', r: '3.2', ...stroke }),
    shape(document, 'path', { d: 'M7.4 12 12.6 8', ...stroke }),
  );
  return svg;
}

function shape(document: Document, name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
