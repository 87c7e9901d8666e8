/** The script that shows and points while a page is taught; put there by the panel, at a click, and by nobody else. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startTeaching } from '../shell/start-teaching.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => startTeaching(),
});
