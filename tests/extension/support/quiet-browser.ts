/** The browser's extension API in a test's page: there, and silent. Imported before anything that takes hold of it. */
Object.assign(globalThis, {
  browser: {
    runtime: { id: 'test', sendMessage: async () => undefined, getURL: (path: string) => path },
    commands: { getAll: async () => [{ name: '_execute_action', shortcut: 'Alt+Shift+R' }] },
    tabs: {
      query: async () => [{ id: 7, url: 'https://other.example/page' }],
      create: async () => undefined,
    },
  },
});
