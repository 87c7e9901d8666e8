/** A line that says what just happened and may offer to undo it; it takes no focus and blocks nothing. */
interface ToastLineProps {
  readonly text: string;
  readonly act?: { readonly label: string; run(): void } | undefined;
}

export function ToastLine({ text, act }: ToastLineProps) {
  return (
    <div class="toast">
      <output>{text}</output>
      {act && (
        <button type="button" class="btn link" onClick={() => act.run()}>
          {act.label}
        </button>
      )}
    </div>
  );
}
