/** Keeps the keyboard's place: when what had the focus goes with its own act, what stands there now has it. It takes it from nothing that is still there. */

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** What has not come by then is not what the person did. */
const PATIENCE_MS = 3000;

interface Place {
  readonly parent: Element;
  /** Which of its children. */
  readonly at: number;
}

/** From the innermost out. */
function placesOf(held: Element, root: Element): Place[] {
  const places: Place[] = [];
  for (let child = held; child !== root && child.parentElement; child = child.parentElement) {
    const parent = child.parentElement;
    places.push({ parent, at: [...parent.children].indexOf(child) });
  }
  return places;
}

const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** Of a whole view its title, so that it is read from its beginning; else the first thing that can be pressed or written in. */
function findIn(element: Element | null | undefined): HTMLElement | undefined {
  if (!element) return undefined;
  const title = element.querySelector<HTMLElement>('h2');
  if (title) {
    title.tabIndex = -1;
    return title;
  }
  if (element instanceof HTMLElement && element.matches(FOCUSABLE)) return element;
  return [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isShown);
}

/** Nothing while what comes there is still a skeleton. */
function findNext(places: readonly Place[]): HTMLElement | undefined {
  for (const { parent, at } of places.filter((place) => place.parent.isConnected)) {
    if (parent.querySelector('.skeletons')) return undefined;
    const found = findIn(parent.children[at]) ?? findIn(parent.lastElementChild) ?? findIn(parent);
    if (found) return found;
  }
  return undefined;
}

export function holdFocus(root: Element, until: AbortSignal): void {
  let held: Element | undefined;
  let places: readonly Place[] = [];
  let lostAt: number | undefined;
  const forget = () => {
    held = undefined;
    lostAt = undefined;
  };
  const goOn = () => {
    if (!held || held.isConnected) return;
    lostAt ??= performance.now();
    const isElsewhere = document.activeElement !== document.body && !isIn(root);
    if (isElsewhere || hasFocus(root) || performance.now() - lostAt > PATIENCE_MS) return forget();
    findNext(places)?.focus();
  };
  root.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof Element)) return;
      [held, places, lostAt] = [target, placesOf(target, root), undefined];
    },
    { signal: until },
  );
  // A blur by the person's own hand; of what was taken away there is none everywhere, or it is there no more.
  root.addEventListener(
    'focusout',
    () => queueMicrotask(() => held?.isConnected && !hasFocus(root) && forget()),
    {
      signal: until,
    },
  );
  const watcher = new MutationObserver(goOn);
  watcher.observe(root, { childList: true, subtree: true });
  until.addEventListener('abort', () => watcher.disconnect(), { once: true });
}

/** The document or the shadow root that it stands in. */
const scopeOf = (root: Element): DocumentOrShadowRoot => {
  const scope = root.getRootNode();
  return scope instanceof ShadowRoot ? scope : document;
};

const hasFocus = (root: Element): boolean => {
  const { activeElement } = scopeOf(root);
  return activeElement !== null && activeElement !== document.body && root.contains(activeElement);
};

/** A host whose shadow root holds it. */
const isIn = (root: Element): boolean => {
  const scope = root.getRootNode();
  return scope instanceof ShadowRoot && document.activeElement === scope.host;
};
