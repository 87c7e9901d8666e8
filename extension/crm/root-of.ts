/** Where a self-hosted CRM lives on its host: everything before the page's own name, often a sub-path. It says nothing of the host. */
import type { Page } from './adapter.ts';

export const rootOf = ({ url }: Pick<Page, 'url'>): string => url.pathname.replace(/[^/]*$/, '');
