/** Serves the chat page: its files as they were built, under rules that let the browser load nothing else. */
import { assetRoutes, pageContent, pageIn, readBuiltPage, type PageFiles } from './built-page.js';
import type { Route } from './routes.js';

/** The texts of the files by their names; `index.html` is the page. */
export type ChatPageFiles = PageFiles;

/** @returns `undefined` where the page was not built */
export function readChatPage(folder: string): ChatPageFiles | undefined {
  return readBuiltPage(folder, ASSETS);
}

export function chatPageRoutes(files: ChatPageFiles): readonly Route[] {
  const page = pageIn(files);
  return [
    {
      method: 'GET',
      path: '/',
      answer: ({ headers }) =>
        pageContent(page, { styles: "'self'", connections: connectionsTo(headers?.host ?? '') }),
    },
    ...assetRoutes(files, `/${ASSETS}`),
  ];
}

/** Some browsers do not count a WebSocket to the same host as `'self'`, so the host is named. */
function connectionsTo(host: string): string {
  return `'self'${HOST.test(host) ? ` ws://${host} wss://${host}` : ''}`;
}

const ASSETS = 'chat';

/** Matches `localhost:3978` and `[::1]:3978`; not what would end a directive. */
const HOST = /^(?:[\w.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;
