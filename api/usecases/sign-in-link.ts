/** The address that signs a person in by a code: both after the `#`, which browsers send to no server and write to no log. */

export function signInLink(url: string, email: string, code: string): string {
  return `${url}/sign-in#${new URLSearchParams({ email, code }).toString()}`;
}
