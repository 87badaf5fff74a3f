/** Links to the places of spans; of many the first few, until the others are asked for. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../texts/texts.js';

export function SpanLinks({ ids }: { ids: readonly string[] }): ReactNode {
  const { say } = useTexts();
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? ids : ids.slice(0, FEW);
  return (
    <span className="span-links">
      {shown.map((id) => (
        <Link key={id} href={`/spans/${id}`}>
          {id}
        </Link>
      ))}
      {shown.length < ids.length && (
        <Button appearance="transparent" size="small" onClick={() => setIsAll(true)}>
          {say('policies.more-spans', { count: ids.length - shown.length })}
        </Button>
      )}
    </span>
  );
}

const FEW = 6;
