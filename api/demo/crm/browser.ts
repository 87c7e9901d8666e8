/** In-app navigation of the sample CRM, as a real one does it: fetch, replace, pushState; and stages by a click. */
async function show(response: Response): Promise<void> {
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const next = page.querySelector('main');
  const now = document.querySelector('main');
  if (!next || !now) return;
  now.replaceWith(next);
  document.title = page.title;
}

async function follow(event: MouseEvent): Promise<void> {
  const target = event.target instanceof Element ? event.target : null;
  const mover = target?.closest<HTMLElement>('[data-move]');
  if (mover) {
    await show(await fetch(`${location.pathname}/stage/${mover.dataset['move']}`, { method: 'POST' }));
    document.querySelector<HTMLElement>(`[data-move="${mover.dataset['move']}"]`)?.focus();
    return;
  }
  const link = target?.closest('a');
  if (!link || link.origin !== location.origin || 'full' in link.dataset || event.metaKey || event.ctrlKey)
    return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  await show(await fetch(link.href));
  scrollTo(0, 0);
}

document.addEventListener('click', (event) => void follow(event));

addEventListener('popstate', () => void fetch(location.href).then(show));
