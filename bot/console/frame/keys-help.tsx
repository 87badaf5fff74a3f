/** Every key of the console, in a dialog. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { TextKey } from '../texts/text-key.js';
import { useTexts } from '../texts/texts.js';

export function KeysHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }): ReactNode {
  const { say } = useTexts();
  return (
    <Dialog open={isOpen} onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('keys')}</DialogTitle>
          <DialogContent>
            <dl className="keys">
              {KEYS.map(([keys, text]) => (
                <Fragment key={text}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{say(text)}</dd>
                </Fragment>
              ))}
            </dl>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{say('close')}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const KEYS: readonly (readonly [keys: readonly string[], text: TextKey])[] = [
  [['/'], 'keys.search'],
  [['↑', '↓'], 'keys.move'],
  [['Enter'], 'keys.open'],
  [['c'], 'keys.copy'],
  [['Shift', 'C'], 'keys.copy-all'],
  [['l'], 'keys.link'],
  [['x'], 'keys.swap'],
  [['Esc'], 'keys.escape'],
  [['?'], 'keys.help'],
];
