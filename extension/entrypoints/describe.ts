/** The structure of a page that is not understood, told to the worker that put this here. Nothing of it stays. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describeUnread } from '../content/describe-structure.ts';

export default defineUnlistedScript(() => describeUnread(document));
