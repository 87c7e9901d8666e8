/** The bar on top of panel and popup: whose it is, and the two ways out. */
import type { ComponentChildren } from 'preact';
import { Mark } from '#widget/ui/mark.tsx';

export function TopBar({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <header class="top">
      <Mark />
      <b>{title}</b>
      <div class="top-end">{children}</div>
    </header>
  );
}
