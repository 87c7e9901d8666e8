/** `<relais-widget>`: attributes in, a shadow root with the widget in it. It reads nothing of the page around it. */
import { nameOf } from '#domain/map/names';
import { giveNames } from '../ui/names.ts';
import { pickLang, setLang } from '../ui/t.ts';
import { mountSignIn } from './mount-sign-in.tsx';
import { mountWidget } from './mount-widget.tsx';
import { askedOf, readSettings } from './read-settings.ts';
import { shadowStyles } from './shadow-styles.ts';

/** `api`: where Relais is; without it, where this script came from. */
const ATTRIBUTES = ['api', 'view', 'lang', 'practice'];

export function makeWidgetElement(scriptOrigin: string): CustomElementConstructor {
  giveNames(nameOf);
  return class extends HTMLElement {
    static readonly observedAttributes = ATTRIBUTES;
    unmount: (() => void) | undefined;

    connectedCallback(): void {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [shadowStyles()];
      this.unmount = fill(this, root, scriptOrigin);
    }

    disconnectedCallback(): void {
      this.unmount?.();
      this.unmount = undefined;
    }

    attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
      if (!this.unmount || before === after) return;
      this.disconnectedCallback();
      this.connectedCallback();
    }
  };
}

function fill(host: HTMLElement, root: ShadowRoot, scriptOrigin: string): () => void {
  const { api, asked } = askedOf(host, scriptOrigin);
  const language = pickLang([asked('lang') ?? '', ...navigator.languages].filter(Boolean));
  setLang(language);
  const theme = asked('theme');
  if (theme === 'light' || theme === 'dark') host.setAttribute('theme', theme);
  const into = document.createElement('div');
  into.className = 'relais';
  into.lang = language;
  root.replaceChildren(into);
  if (asked('view') === 'sign-in' && api === location.origin) return mountSignIn(into, api);
  return mountWidget(host, into, readSettings(api, asked));
}
