/**
 * Lets a person point at one element of the page: a frame around what is under the pointer, in a closed shadow root. It
 * believes only a person's own clicks and keys, and nothing of the page hears them.
 */
import { isReadable } from '../crm/taught-place.ts';
import { textOf } from '../crm/text-of.ts';
import { PICK_STYLE } from './pick-style.ts';

/** `say`: what to point at, in the person's language. Undefined: they changed their mind. */
export function pickElement(
  document: Document,
  say: string,
  signal: AbortSignal,
): Promise<Element | undefined> {
  const parts = build(document, say);
  document.documentElement.append(parts.host);
  return new Promise((resolve) => {
    const stopping = new AbortController();
    const end = (picked: Element | undefined) => {
      stopping.abort();
      parts.host.remove();
      resolve(picked);
    };
    signal.addEventListener('abort', () => end(undefined), { once: true, signal: stopping.signal });
    listen(document, parts, { end, signal: stopping.signal });
  });
}

interface Parts {
  readonly host: HTMLElement;
  readonly frame: HTMLElement;
}

function build(document: Document, say: string): Parts {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  const frame = document.createElement('div');
  const line = document.createElement('output');
  style.textContent = PICK_STYLE;
  frame.className = 'frame';
  frame.hidden = true;
  line.className = 'line';
  line.textContent = say;
  root.append(style, frame, line);
  return { host, frame };
}

interface Hearing {
  readonly signal: AbortSignal;
  end(picked: Element | undefined): void;
}

function listen(document: Document, { host, frame }: Parts, { end, signal }: Hearing): void {
  let at: Element | undefined;
  const move = (next: Element | null | undefined) => {
    at = next && next !== host && isPointable(next) ? next : undefined;
    show(frame, at);
  };
  const options = { capture: true, signal } as const;
  // On the window, before any listener of the page: a click that points must not also press the CRM's button.
  const view = document.defaultView ?? window;
  view.addEventListener('pointermove', (event) => move(event.composedPath()[0] as Element), options);
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'contextmenu'])
    view.addEventListener(
      type,
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (type === 'click' && event.isTrusted && at) end(at);
      },
      options,
    );
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.key === 'Escape') end(undefined);
      if (event.key === 'Enter' && at) end(at);
      const towards = { ArrowUp: at?.parentElement, ArrowDown: at?.firstElementChild }[event.key];
      const beside = { ArrowRight: at?.nextElementSibling, ArrowLeft: at?.previousElementSibling }[event.key];
      const next = towards ?? beside ?? (at ? undefined : document.querySelector('h1'));
      if (next) move(next);
    },
    options,
  );
}

/** Something that says a value, small enough to be one. */
function isPointable(element: Element): boolean {
  const text = textOf(element);
  return isReadable(element) && text !== '' && text.length <= 200;
}

function show(frame: HTMLElement, element: Element | undefined): void {
  frame.hidden = element === undefined;
  if (!element) return;
  const { left, top, width, height } = element.getBoundingClientRect();
  Object.assign(frame.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
}
