/** The person's own corner of the head: a face that unfolds into the few acts about oneself. Escape and a click elsewhere fold it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Me } from '#contract/person';
import { Face } from './face.tsx';
import { tShell } from './words/shell.ts';

interface AccountMenuProps {
  readonly me: Me;
  readonly children: ComponentChildren;
}

export function AccountMenu({ me, children }: AccountMenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useFolding(details);
  return (
    <details ref={details} class="account">
      <summary class="me">
        <Face person={me} small />
        <span class="unseen">{tShell('account')}</span>
        <span>{me.name}</span>
      </summary>
      <div class="account-menu">
        <p class="quiet">{[me.unit, me.region].filter(Boolean).join(' · ')}</p>
        {children}
      </div>
    </details>
  );
}

function useFolding(details: { readonly current: HTMLDetailsElement | null }): void {
  useEffect(() => {
    const menu = details.current;
    if (!menu) return undefined;
    const fold = (event: Event) => {
      const within = event.composedPath().includes(menu);
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape' || !menu.open || !within) return;
        menu.open = false;
        menu.querySelector('summary')?.focus();
      } else if (
        !within ||
        (event.target instanceof Element && event.target.closest('.account-menu > button'))
      ) {
        menu.open = false;
      }
    };
    // On the root, be it a page or a shadow: outside of it an event no longer says where it began.
    const root = menu.getRootNode();
    root.addEventListener('click', fold);
    root.addEventListener('keydown', fold);
    document.addEventListener('click', fold);
    return () => {
      root.removeEventListener('click', fold);
      root.removeEventListener('keydown', fold);
      document.removeEventListener('click', fold);
    };
  }, [details]);
}
