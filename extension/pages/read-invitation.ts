/** E-mail and code out of an invitation's link, or of what follows its `#`. What is not there stays empty. */
export function readInvitation(text: string): { readonly email: string; readonly code: string } {
  const hash = text.includes('#') ? text.slice(text.indexOf('#') + 1) : '';
  const given = new URLSearchParams(hash);
  return { email: given.get('email')?.trim() ?? '', code: given.get('code')?.trim() ?? '' };
}
