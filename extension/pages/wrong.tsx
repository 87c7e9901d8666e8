/** What went wrong with what was just done, said aloud; nothing when nothing did. */
export function Wrong({ text }: { readonly text: string }) {
  return text === '' ? null : (
    <p class="wrong" role="alert">
      {text}
    </p>
  );
}
