/** The browser's API under one name for Chrome and Firefox, typed by Chrome's own types. Firefox's differences are met where they bite. */
import { browser as found } from 'wxt/browser';

// WXT's own types do not resolve under `nodenext` (extensionless import in @wxt-dev/browser 0.1.43); the object is the same.
export const browser: typeof chrome = found as unknown as typeof chrome;
