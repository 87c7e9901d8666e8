/** The widget's door, one script for every page: registers `<relais-widget>` once, or keeps a foreign page's session. */
import { keepSession, readKeeping } from './pages/keeper.ts';
import { makeWidgetElement } from './pages/widget-element.ts';

const NAME = 'relais-widget';
// Known only while the script runs for the first time; a module has none and is of this page's origin or says `api`.
const script = document.currentScript;
const origin =
  script instanceof HTMLScriptElement && script.src ? new URL(script.src).origin : location.origin;

const keeping = readKeeping(location.hash);
if (keeping) keepSession(keeping);
// A host that loads the script twice must not break on the second.
else if (!customElements.get(NAME)) customElements.define(NAME, makeWidgetElement(origin));
