/** Says what just happened, for a moment and to screen readers: copied, or not. */
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';

export type Notify = (text: string) => void;

export function NoticeProvider({ children }: { children: ReactNode }): ReactNode {
  const [notice, setNotice] = useState({ text: '', count: 0 });
  const notify = useCallback((text: string) => setNotice(({ count }) => ({ text, count: count + 1 })), []);
  useEffect(() => {
    if (notice.text === '') return undefined;
    const timer = setTimeout(() => setNotice(({ count }) => ({ text: '', count })), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <Context value={notify}>
      {children}
      <div className="notice" role="status" data-shown={notice.text !== ''}>
        {notice.text}
      </div>
    </Context>
  );
}

export function useNotify(): Notify {
  return useContext(Context);
}

const SHOWN_MS = 4_000;
const Context = createContext<Notify>(() => undefined);
