/** Whether a login stands on the screen: not that a page has a password field somewhere, as many a record does in a hidden form. */
import { findShown } from '../crm/is-shown.ts';

/** What asks for a password that is known already, or for the name before it; a new one is given to others on their record. */
const ASKED = '[type=password]:not([autocomplete=new-password]),[autocomplete~=username]';

export const isLogin = (document: Document): boolean => findShown(document, ASKED) !== null;
