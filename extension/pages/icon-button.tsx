/** A drawing that is pressed; its name is always there for those who do not see it. */
import { Icon, type IconName } from '#widget/ui/icon.tsx';

interface IconButtonProps {
  readonly icon: IconName;
  readonly name: string;
  readonly pressed?: boolean;
  onPress(): void;
}

export function IconButton({ icon, name, pressed, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      class="btn icon"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
