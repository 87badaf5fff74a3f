/** A stream of activities by WebSocket: to this page's own host, whatever name the server has for itself. */
import type { ActivitySet } from './wire.js';

export interface StreamEvents {
  readonly onSet: (set: ActivitySet) => void;
  /** @param wasOpen whether anything could come by it at all */
  readonly onEnd: (wasOpen: boolean) => void;
}

export interface Stream {
  close(): void;
}

export function openStream(streamUrl: string, { onSet, onEnd }: StreamEvents): Stream {
  const socket = new WebSocket(ownAddress(streamUrl));
  let isOpen = false;
  socket.addEventListener('open', () => {
    isOpen = true;
  });
  socket.addEventListener('message', ({ data }) => {
    if (data !== '') onSet(JSON.parse(String(data)) as ActivitySet);
  });
  // A failure is followed by its end.
  socket.addEventListener('close', () => onEnd(isOpen));
  return { close: () => socket.close() };
}

function ownAddress(streamUrl: string): URL {
  const { pathname, search } = new URL(streamUrl);
  const below = pathname.slice(Math.max(0, pathname.indexOf('/v3/')) + 1);
  const address = new URL(`${below}${search}`, document.baseURI);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return address;
}
