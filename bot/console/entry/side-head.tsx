/** What stands above a column: which version it shows, and where that comes from. */
import { Badge, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Told } from '../data/told.js';
import { showDay } from '../texts/format.js';
import { nameIn, ownName } from '../texts/names.js';
import type { TextKey } from '../texts/text-key.js';
import { useTexts, type Say } from '../texts/texts.js';
import { ENGLISH, shortRevision, versionKey, type Version } from './versions.js';

export interface SideHeadProps {
  readonly entry: Told['Entry'];
  readonly version: Version;
  /** Where the text comes from, where that is not the version's own file. */
  readonly from: Version;
  readonly label: TextKey;
  readonly onPick: (key: string) => void;
}

export function SideHead({ entry, version, from, label, onPick }: SideHeadProps): ReactNode {
  const { say, language } = useTexts();
  const { source, file, line } = from;
  const isEnglish = version.locale === ENGLISH;
  return (
    <div className="side-head">
      <Select
        className="no-print"
        aria-label={say(label)}
        value={versionKey(version)}
        onChange={(_event, { value }) => onPick(value)}
      >
        {entry.versions.map((one) => (
          <option key={versionKey(one)} value={versionKey(one)} lang={one.locale}>
            {optionText(one, say, language)}
          </option>
        ))}
      </Select>
      <strong className="print-only">{nameIn(version.locale, language)}</strong>
      <div className="side-notes">
        <OriginBadge locale={version.locale} translation={source.translation} />
        {version.state !== 'current' && !isEnglish && <StateBadge state={version.state} />}
        {source.date !== '' && <span>{showDay(source.date, language)}</span>}
        <span title={`${file}:${line}`} className="file">
          {file}
        </span>
        {source.revision !== '' && (
          <code title={`${say('entry.revision')} ${source.revision}`}>{shortRevision(source.revision)}</code>
        )}
      </div>
    </div>
  );
}

/** English is what was written; everything else is a translation by somebody or something. */
export function OriginBadge({
  locale,
  translation,
}: {
  locale: string;
  translation: Told['Translation'];
}): ReactNode {
  const { say } = useTexts();
  if (locale !== ENGLISH) return <TranslationBadge translation={translation} />;
  return (
    <Badge appearance="outline" color="informative">
      {say('origin.english')}
    </Badge>
  );
}

export function TranslationBadge({ translation }: { translation: Told['Translation'] }): ReactNode {
  const { say } = useTexts();
  const { color, short, text } = TRANSLATIONS[translation];
  return (
    <Badge appearance="tint" color={color} title={say(text)}>
      {short}
      <span className="long-only">{say(text)}</span>
    </Badge>
  );
}

export function StateBadge({ state }: { state: Told['State'] }): ReactNode {
  const { say } = useTexts();
  return (
    <Badge appearance="tint" color={state === 'current' ? 'success' : 'warning'}>
      {say(`state.${state}`)}
    </Badge>
  );
}

function optionText({ locale, current, source }: Version, say: Say, language: string): string {
  const older = [showDay(source.date, language), say('entry.older')].filter((part) => part !== '');
  return current ? ownName(locale) : `${ownName(locale)} · ${older.join(' · ')}`;
}

const TRANSLATIONS: Readonly<
  Record<
    Told['Translation'],
    { readonly color: 'brand' | 'success' | 'informative'; readonly short: string; readonly text: TextKey }
  >
> = {
  MT: { color: 'brand', short: 'MT', text: 'origin.mt' },
  HT: { color: 'success', short: 'HT', text: 'origin.ht' },
  unknown: { color: 'informative', short: '?', text: 'origin.unknown' },
};
