/** The bar above every page: the product, the search box, the language of the console, its colours and its keys. */
import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  Keyboard20Regular,
  LocalLanguage20Regular,
  WeatherMoon20Regular,
  WeatherSunny20Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import icon from '../icon.svg';
import { ownName } from '../texts/names.js';
import { LANGUAGES, useTexts } from '../texts/texts.js';
import { useColours } from './theme.js';

/** @param children the search box */
export function TopBar({ onKeys, children }: { onKeys: () => void; children?: ReactNode }): ReactNode {
  const { say } = useTexts();
  const { theme, toggle } = useColours();
  const other = say(theme === 'dark' ? 'theme.light' : 'theme.dark');
  return (
    <header className="top">
      <Link href="/" className="product" aria-label={say('home')}>
        <img src={icon} alt="" width="28" height="28" />
        <span>Spanwise</span>
      </Link>
      <div className="top-search">{children}</div>
      <div className="top-tools">
        <LanguageMenu />
        <Button
          appearance="subtle"
          icon={theme === 'dark' ? <WeatherSunny20Regular /> : <WeatherMoon20Regular />}
          aria-label={other}
          title={other}
          onClick={toggle}
        />
        <Button
          appearance="subtle"
          className="wide-only"
          icon={<Keyboard20Regular />}
          aria-label={say('keys')}
          title={`${say('keys')} (?)`}
          onClick={onKeys}
        />
      </div>
    </header>
  );
}

function LanguageMenu(): ReactNode {
  const { say, language, setLanguage } = useTexts();
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const [tag] = checkedItems;
        if (tag !== undefined) setLanguage(tag);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<LocalLanguage20Regular />}
          aria-label={say('language')}
          title={say('language')}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {LANGUAGES.map((tag) => (
            <MenuItemRadio key={tag} name="language" value={tag} lang={tag}>
              {ownName(tag)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
