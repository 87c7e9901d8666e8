/** What can be followed here, each one click on and off. Nobody else sees what a person follows. */
import type { TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
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
  if (topics.length === 0) return null;
  const on = topics.some(isFollowed);
  return (
    <details class="follow" onKeyDown={closeByEscape} onFocusOut={closeBehind}>
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

/** Escape is the menu's own while it is open: what it stands in stays. */
function closeByEscape(event: TargetedKeyboardEvent<HTMLDetailsElement>): void {
  const menu = event.currentTarget;
  if (event.key !== 'Escape' || !menu.open) return;
  event.stopPropagation();
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

/** It covers what follows: who goes on sees it. */
function closeBehind({ currentTarget: menu, relatedTarget }: TargetedFocusEvent<HTMLDetailsElement>): void {
  if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
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
