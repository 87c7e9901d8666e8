/**
 * Whether this Dolibarr gives each page a new security token (`MAIN_SECURITY_CSRF_TOKEN_RENEWAL_ON_EACH_CALL`): then a page that is
 * asked for ends the forms and links of those that are open. No token is read: the browser compares the two that the page carries.
 */
import type { Page } from './adapter.ts';

/** Of `XPathResult`. */
const BOOLEAN_TYPE = 3;
/** The one that this page's forms carry and the one that is taken now are the same as long as none is renewed (16 to 22, in its source, 2026-11). */
const TOKENS = '//*[starts-with(@name,"anti-csrf")]/@content';

export const renewsTokens = ({ document }: Page): boolean =>
  document.querySelector('[name^="anti-csrf"]') !== null &&
  document.evaluate(`${TOKENS}!=${TOKENS}`, document, null, BOOLEAN_TYPE).booleanValue;
