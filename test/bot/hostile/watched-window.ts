/** A window that notices whatever was run in it, was asked of other servers, or became a part of the page. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openWindow } from '../support/chat-server.js';
import { elsewhere } from '../support/page-checks.js';

export interface Watched {
  readonly page: Page;
  /** All that must not have happened so far. */
  readonly faults: () => Promise<readonly string[]>;
}

/** @param url the page to begin with */
export async function watch(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const { page, requests, complaints } = await openWindow(browser, 'about:blank', {
    locale: 'en-US',
    ...options,
  });
  const ran: string[] = [];
  await page.context().exposeBinding('xss', (_source, id: unknown) => ran.push(`ran ${String(id)}`));
  page.context().on('page', (other) => ran.push(`opened ${other.url()}`));
  page.on('dialog', (dialog) => {
    ran.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('frameattached', (frame) => ran.push(`frame ${frame.url()}`));
  const begun = requests.length;
  await page.goto(url);
  return {
    page,
    faults: async () => [
      ...ran,
      ...complaints.map((text) => `complaint ${text}`),
      ...elsewhere(requests.slice(begun), url).map((address) => `asked ${address}`),
      ...(await page.evaluate<string[]>(STRANGE)),
    ],
  };
}

/** Elements and attributes that no page of ours has: content became a part of it, even where its rules kept it still. */
const STRANGE = `[...document.querySelectorAll('*')].flatMap((element) => {
  const tag = element.localName;
  const attributes = [...element.attributes]
    .filter(({ name, value }) => /^on/i.test(name) || /^(?:src|srcdoc|data|action|formaction|xlink:href)$/i.test(name)
      && !new URL(value, location.href).href.startsWith(location.origin))
    .map(({ name }) => tag + ' with ' + name);
  const isForeign = ['iframe', 'object', 'embed', 'base', 'math', 'marquee', 'video', 'audio', 'template', 'animate', 'set',
    'foreignobject', 'use'].includes(tag);
  const isScript = tag === 'script' && !element.src.startsWith(location.origin);
  const isRefresh = tag === 'meta' && element.httpEquiv === 'refresh';
  const isLeading = tag === 'a' && element.href !== ''
    && (!/^(?:https?|mailto):$/.test(element.protocol) || element.username !== '');
  return [...attributes, ...(isForeign || isScript || isRefresh ? ['a ' + tag] : []),
    ...(isLeading ? ['a link to ' + element.href] : [])];
})`;
