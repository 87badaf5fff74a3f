/** The title of the window: what is shown, then the name of the product. */
import { useEffect } from 'react';

export function useTitle(text: string): void {
  useEffect(() => {
    document.title = text === '' ? PRODUCT : `${text} · ${PRODUCT}`;
  }, [text]);
}

const PRODUCT = 'Spanwise';
