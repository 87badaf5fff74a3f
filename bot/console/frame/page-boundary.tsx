/** Holds a page: something to see while its code is loaded, and a sentence where it fails. */
import { Spinner } from '@fluentui/react-components';
import { Component, Suspense, type ReactNode } from 'react';
import { useTexts } from '../texts/texts.js';
import { Problem } from './problem.js';

/** @param place where the user is: what failed elsewhere is forgotten */
export function PageBoundary({ place, children }: { place: string; children: ReactNode }): ReactNode {
  return (
    <Catch key={place}>
      <Suspense fallback={<Waiting />}>{children}</Suspense>
    </Catch>
  );
}

export function Waiting(): ReactNode {
  const { say } = useTexts();
  return <Spinner className="waiting" label={say('waiting')} size="small" delay={WAIT_MS} />;
}

/** A fault of what is in it takes nothing else along. */
export class Catch extends Component<{ children: ReactNode }, { fault?: unknown }> {
  override state: { fault?: unknown } = {};

  static getDerivedStateFromError(fault: unknown): { fault: unknown } {
    return { fault };
  }

  override render(): ReactNode {
    if (!('fault' in this.state)) return this.props.children;
    // A page of a server that was replaced meanwhile is not there any more: the whole is loaded anew.
    return <Problem fault={this.state.fault} onRetry={() => location.reload()} />;
  }
}

const WAIT_MS = 200;
