/** What a server that tests start has of their own environment: nothing that could change what it does. */
export const PASSED_ON = {
  PATH: process.env['PATH'],
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
};
