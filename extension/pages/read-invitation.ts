/** E-mail, code and server out of an invitation's link, or of what follows its `#`. What is not there stays empty. */
export interface Invitation {
  readonly email: string;
  readonly code: string;
  readonly server: string;
}

export function readInvitation(text: string): Invitation {
  const hash = text.includes('#') ? text.slice(text.indexOf('#') + 1) : '';
  const given = new URLSearchParams(hash);
  const link = text.trim();
  const server = /^https?:/i.test(link) && URL.canParse(link) ? new URL(link).origin : '';
  return { server, email: given.get('email')?.trim() ?? '', code: given.get('code')?.trim() ?? '' };
}
