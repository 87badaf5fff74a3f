/** Stands in until the page is there. */
import type { ReactNode } from 'react';

export function SpanPage({ id }: { id: string }): ReactNode {
  return <h1 className="page-title">{id}</h1>;
}
