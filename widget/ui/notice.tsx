/** A designed silence: one sentence, at most one more, one act. Empty, failed and offline all look alike and calm. */
import { Icon, type IconName } from './icon.tsx';
import { Mark } from './mark.tsx';
import { keepTogether } from './typeset.ts';

interface NoticeProps {
  readonly text: string;
  readonly hint?: string | undefined;
  readonly act?: { readonly label: string; run(): void; readonly main?: boolean } | undefined;
  readonly icon?: IconName | undefined;
  /** One line above what is already there, instead of a whole screen. */
  readonly slim?: boolean;
  /** `alert` for a failure that answers a click, `status` for what came by itself. */
  readonly live?: 'alert' | 'status' | undefined;
}

export function Notice({ text, hint, act, icon, slim = false, live }: NoticeProps) {
  const button = act && (
    <button
      type="button"
      class={`btn ${slim ? 'link' : act.main ? 'main' : 'edged'}`}
      onClick={() => act.run()}
    >
      {act.label}
    </button>
  );
  return (
    <div class={`notice ${slim ? 'slim' : ''}`} role={live}>
      {!slim && (icon ? <Icon name={icon} /> : <Mark />)}
      <p>{keepTogether(text)}</p>
      {hint && <p class="quiet">{keepTogether(hint)}</p>}
      {button}
    </div>
  );
}
