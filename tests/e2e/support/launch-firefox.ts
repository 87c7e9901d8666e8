/** A real Firefox in a new profile, with the built extension, whose pages have an address that is known beforehand. */
import { launch, type Browser } from 'puppeteer-core';
import { findFirefox } from '../../browsers/find-firefox.ts';

interface FirefoxOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Firefox draws one for each profile. */
  readonly uuid: string;
  readonly executable?: string;
  /** More of what the person has set. */
  readonly preferences?: Readonly<Record<string, string>>;
}

/** A machine that does much else takes ten times as long as a quiet one. */
const PATIENCE_MS = 120_000;

export async function launchFirefox({
  extension,
  uuid,
  executable = findFirefox(),
  preferences = {},
}: FirefoxOptions): Promise<Browser> {
  const firefox = await launch({
    browser: 'firefox',
    executablePath: executable,
    headless: true,
    timeout: PATIENCE_MS,
    // Without it the protocol shows no page of an extension; to go to one by address stays refused.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'relais@relais.example': uuid }),
      ...preferences,
    },
  });
  await firefox.installExtension(extension);
  return firefox;
}

/** What a person in France has set. */
export const FRENCH = { 'intl.locale.requested': 'fr', 'intl.accept_languages': 'fr-FR, fr' } as const;
