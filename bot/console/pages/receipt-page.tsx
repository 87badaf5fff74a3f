/** Stands in until the page is there. */
import type { ReactNode } from 'react';

export function ReceiptPage({ code }: { code: string }): ReactNode {
  return <h1 className="page-title">{code}</h1>;
}
