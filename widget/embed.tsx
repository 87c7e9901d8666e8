/** The widget's door: registers `<relais-widget>` once, or keeps a foreign page's session. */
import { keepSession, readKeeping } from './pages/keeper.ts';
import { makeWidgetElement } from './pages/widget-element.ts';

const NAME = 'relais-widget';

const keeping = readKeeping(location.hash);
if (keeping) keepSession(keeping);
// A host that loads the script twice must not break on the second.
else if (!customElements.get(NAME))
  customElements.define(NAME, makeWidgetElement(new URL(import.meta.url).origin));
