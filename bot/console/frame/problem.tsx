/** A fault as one sentence in the user's language, with the code that whoever runs the server can look up. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ApiFault, faultSentence } from '../data/fault.js';
import { useTexts } from '../texts/texts.js';

export interface ProblemProps {
  readonly fault: unknown;
  /** Asks again. */
  readonly onRetry?: () => void;
}

export function Problem({ fault, onRetry }: ProblemProps): ReactNode {
  const { say } = useTexts();
  const code = fault instanceof ApiFault ? fault.code : undefined;
  return (
    <MessageBar intent="error" layout="multiline" className="problem">
      <MessageBarBody>
        {say(faultSentence(fault))} {code !== undefined && <code className="fault-code">{code}</code>}
      </MessageBarBody>
      {onRetry !== undefined && (
        <MessageBarActions>
          <Button onClick={onRetry}>{say('fault.again')}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
