/** What can be followed here, each one click on and off. Nobody else sees what a person follows. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Topic } from '#contract/follow';
import { Icon } from './icon.tsx';
import { nameOf } from './names.ts';
import { tLife } from './words/life.ts';

interface FollowMenuProps {
  readonly topics: readonly Topic[];
  /** Names of people among the topics, by id. */
  readonly names: Readonly<Record<string, string>>;
  isFollowed(topic: Topic): boolean;
  onFollow(topic: Topic, wanted: boolean): void;
}

export function FollowMenu({ topics, names, isFollowed, onFollow }: FollowMenuProps) {
  const menuRef = useRef<HTMLDetailsElement>(null);
  useClosing(menuRef, topics.length > 0);
  if (topics.length === 0) return null;
  const on = topics.some(isFollowed);
  return (
    <details class="follow" ref={menuRef}>
      <summary class="btn">
        {on && <Icon name="check" />}
        {tLife(on ? 'following' : 'follow')}
      </summary>
      <div class="follow-menu">
        <p class="quiet">{tLife('followHint')}</p>
        <div class="chips">
          {topics.map((topic) => (
            <FollowButton
              key={`${topic.kind}:${topic.what}`}
              label={sayTopic(topic, names)}
              followed={isFollowed(topic)}
              onFollow={(wanted) => onFollow(topic, wanted)}
            />
          ))}
        </div>
      </div>
    </details>
  );
}

/** It covers what follows: Escape closes it, and so does going on by keyboard. What it stands in does not hear of Escape. */
function useClosing(menuRef: RefObject<HTMLDetailsElement | null>, isThere: boolean): void {
  useEffect(() => {
    const menu = menuRef.current;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu?.open) return;
      event.stopPropagation();
      menu.open = false;
      menu.querySelector('summary')?.focus();
    };
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (menu && relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
    };
    menu?.addEventListener('keydown', close);
    menu?.addEventListener('focusout', leave);
    return () => {
      menu?.removeEventListener('keydown', close);
      menu?.removeEventListener('focusout', leave);
    };
  }, [menuRef, isThere]);
}

export function sayTopic({ kind, what }: Topic, names: FollowMenuProps['names']): string {
  if (kind === 'person') return names[what] ?? what;
  return tLife(kind, { what: kind === 'sector' || kind === 'lever' ? nameOf(what) : what });
}

interface FollowButtonProps {
  readonly label: string;
  readonly followed: boolean;
  onFollow(wanted: boolean): void;
}

/** One topic, on or off; also of use alone, on a person's page or an agreement's. */
export function FollowButton({ label, followed, onFollow }: FollowButtonProps) {
  return (
    <button type="button" class="chip" aria-pressed={followed} onClick={() => onFollow(!followed)}>
      {followed && <Icon name="check" />}
      {label}
    </button>
  );
}
