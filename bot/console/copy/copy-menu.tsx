/** The menu of ways to copy an entry. */
import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { Fragment, type ReactNode } from 'react';
import { nameIn } from '../texts/names.js';
import type { TextKey } from '../texts/text-key.js';
import { useTexts } from '../texts/texts.js';
import { asCard } from './as-card.js';
import { asBilingualHtml, asHtml } from './as-html.js';
import { asBilingualMarkdown, asMarkdown } from './as-markdown.js';
import { asBilingualText, asText } from './as-text.js';
import type { Copied, SideName } from './copied.js';

/** What goes onto the clipboard. */
export interface Copy {
  readonly text: string;
  readonly html?: string;
}

export interface CopyMenuProps {
  readonly copied: Copied;
  readonly onCopy: (copy: Copy) => void;
  readonly onSource: (isWanted: boolean) => void;
}

export function CopyMenu({ copied, onCopy, onSource }: CopyMenuProps): ReactNode {
  const { say } = useTexts();
  return (
    <Menu
      checkedValues={{ source: copied.withSource ? ['with'] : [] }}
      onCheckedValueChange={(_event, { checkedItems }) => onSource(checkedItems.includes('with'))}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="primary" icon={<Copy20Regular />}>
          {say('copy')}
        </Button>
      </MenuTrigger>
      <MenuPopover className="copy-menu">
        <MenuList>
          <Choices copied={copied} onCopy={onCopy} />
          <MenuItemCheckbox name="source" value="with">
            {say('copy.source')}
          </MenuItemCheckbox>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Choices({ copied, onCopy }: Pick<CopyMenuProps, 'copied' | 'onCopy'>): ReactNode {
  const { say, language } = useTexts();
  const groups = [
    { title: nameIn(copied.left.locale, language), choices: ofSide('left') },
    { title: nameIn(copied.right.locale, language), choices: ofSide('right') },
    { title: say('copy.both'), choices: BOTH },
  ];
  return groups.map(({ title, choices }) => (
    <Fragment key={title}>
      <MenuGroup>
        <MenuGroupHeader>{title}</MenuGroupHeader>
        {choices.map(({ text, make }) => (
          <MenuItem key={text} onClick={() => onCopy(make(copied))}>
            {say(text)}
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuDivider />
    </Fragment>
  ));
}

interface Choice {
  readonly text: TextKey;
  readonly make: (copied: Copied) => Copy;
}

/** Both languages, formatted and as text. */
export function bothOf(copied: Copied): Copy {
  return { text: asBilingualText(copied), html: asBilingualHtml(copied) };
}

/** One language, formatted and as text. */
export function sideOf(copied: Copied, side: SideName): Copy {
  return { text: asText(copied, side), html: asHtml(copied, side) };
}

function ofSide(side: SideName): readonly Choice[] {
  return [
    { text: 'copy.text', make: (copied) => ({ text: asText(copied, side) }) },
    { text: 'copy.html', make: (copied) => sideOf(copied, side) },
    { text: 'copy.markdown', make: (copied) => ({ text: asMarkdown(copied, side) }) },
  ];
}

const BOTH: readonly Choice[] = [
  { text: 'copy.text', make: (copied) => ({ text: asBilingualText(copied) }) },
  { text: 'copy.html', make: bothOf },
  { text: 'copy.markdown', make: (copied) => ({ text: asBilingualMarkdown(copied) }) },
  { text: 'copy.card', make: (copied) => ({ text: asCard(copied) }) },
];
