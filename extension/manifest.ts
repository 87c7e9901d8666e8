/** The manifest: the narrowest that works. It asks for nothing "for later"; each entry is justified in `docs/STORE.md`. */
import { patternOf } from './site-pattern.ts';

export interface ManifestChoice {
  readonly browser: string;
  /** Empty: the public build, for any company's server. */
  readonly apiUrl: string;
  readonly crmOrigins: readonly string[];
}

/** Always there: `storage` and `alarms` for the outbox and the practices, `scripting` for CRMs allowed one by one. */
const PERMISSIONS = ['storage', 'alarms', 'activeTab', 'scripting'];
/**
 * The public build learns its server from a policy or an invitation, so its rules cannot name it; a company build names one.
 * Never plain http, but for this very machine.
 */
const ANY_SERVER = 'https: http://127.0.0.1:* http://localhost:*';
/** Firefox gained the consent prompt that `data_collection_permissions` feeds in this version. */
const FIREFOX_MIN = '140.0';
/** `sidePanel.open` came with 116; `Promise.try` and `light-dark()` of the pages are of 2024. */
const CHROME_MIN = '128';

export function writeManifest({ browser, apiUrl, crmOrigins }: ManifestChoice) {
  const isFirefox = browser === 'firefox';
  const hosts = [apiUrl, ...crmOrigins].filter((each) => each !== '');
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: isFirefox ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'],
    host_permissions: [...new Set(hosts.map((origin) => patternOf(origin, browser)))],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_title__' },
    commands: commandsOf(isFirefox),
    content_security_policy: {
      extension_pages: policyOf(apiUrl === '' ? ANY_SERVER : new URL(apiUrl).origin),
    },
    ...(isFirefox ? firefoxOnly() : chromeOnly()),
  };
}

/** Nobody frames our pages, no script but the package's, no host but the API's. `data:` is for pictures the worker read. */
function policyOf(api: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    `connect-src ${api}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function commandsOf(isFirefox: boolean) {
  const share = { suggested_key: { default: 'Alt+Shift+R' } };
  const panel = { suggested_key: { default: 'Alt+Shift+P' } };
  return isFirefox
    ? { _execute_action: share, _execute_sidebar_action: panel }
    : { _execute_action: share, 'open-panel': { ...panel, description: '__MSG_panelCommand__' } };
}

/** Firefox has no schema for a policy, and warns of this key. */
function chromeOnly() {
  return { minimum_chrome_version: CHROME_MIN, storage: { managed_schema: 'policy.json' } };
}

function firefoxOnly() {
  return {
    browser_specific_settings: {
      gecko: {
        id: 'relais@relais.example',
        strict_min_version: FIREFOX_MIN,
        // A page's sector, size and place go out with a verdict; the text of the page never does.
        data_collection_permissions: {
          required: ['authenticationInfo', 'personallyIdentifyingInfo', 'websiteContent'],
        },
      },
    },
  };
}
