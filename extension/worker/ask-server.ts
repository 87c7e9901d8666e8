/** Clients of the server of the moment: asked anew at each call, as in the public build an invitation may name it later. */
import { createClient, type Client, type ClientOptions } from '#widget/client.ts';
import type { ServerAddress } from './server-address.ts';

type Asking = Pick<ClientOptions, 'fetch' | 'lang'> & { readonly server: Pick<ServerAddress, 'url'> };

/** Makes a client for each way to get a token. */
export const askServer =
  ({ server, ...asking }: Asking) =>
  (token: ClientOptions['token']): Client =>
    createClient({
      ...asking,
      token,
      get baseUrl() {
        return server.url();
      },
    });
