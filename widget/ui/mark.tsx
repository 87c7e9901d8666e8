/** The mark: a full ring passing to an open one, a practice going from one to another. Decoration only; the name is beside it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="5" cy="14" r="3.2" fill="currentColor" />
      <circle cx="15" cy="6" r="3.2" fill="none" stroke="currentColor" stroke-width="1.8" />
      <path d="M7.4 12 12.6 8" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
    </svg>
  );
}
