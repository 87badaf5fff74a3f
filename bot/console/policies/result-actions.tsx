/** What to do with a result: copy it, copy its link, print it. */
import { Button } from '@fluentui/react-components';
import { Copy20Regular, Link20Regular, Print20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useCopy } from '../copy/use-copy.js';
import { useTexts } from '../texts/texts.js';

/** @param text the result in words */
export function ResultActions({ text }: { text: string }): ReactNode {
  const { say } = useTexts();
  const copy = useCopy();
  return (
    <div className="policies-actions">
      <Button icon={<Copy20Regular />} onClick={() => copy({ text })}>
        {say('policies.copy')}
      </Button>
      <Button icon={<Link20Regular />} onClick={() => copy({ text: location.href })}>
        {say('policies.link')}
      </Button>
      <Button icon={<Print20Regular />} onClick={() => window.print()}>
        {say('policies.print')}
      </Button>
    </div>
  );
}
