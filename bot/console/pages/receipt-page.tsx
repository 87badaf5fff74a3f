/** A receipt: the very text that a user was shown, and whether it still says so. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAsk } from '../data/api.js';
import type { Told } from '../data/told.js';
import '../entry/entry.css';
import { shortRevision } from '../entry/versions.js';
import { Waiting } from '../frame/page-boundary.js';
import { Problem } from '../frame/problem.js';
import { useTitle } from '../frame/use-title.js';
import { languageInText } from '../plots/language-in-text.js';
import { placeOfEntry } from '../search/places.js';
import { showTime } from '../texts/format.js';
import { useTexts } from '../texts/texts.js';

export function ReceiptPage({ code }: { code: string }): ReactNode {
  const { say, language } = useTexts();
  const { data, error, refetch } = useAsk(['receipt', code], (api, signal) =>
    api.GET('/api/v1/receipts/{code}', { params: { path: { code } }, signal }),
  );
  useTitle(say('receipt.title', { code }));
  if (error) return <Problem fault={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const { locale, at, revision, sameIndex, entryExists, entryId, shown } = data;
  const note = !entryExists ? 'receipt.gone' : sameIndex ? 'receipt.same' : 'receipt.other';
  return (
    <article className="receipt-page">
      <h1>{say('receipt.title', { code: data.code })}</h1>
      <p className="entry-path">
        {say('receipt.at', { time: showTime(at, language), language: languageInText(locale, language) })}
        {revision !== '' && ` · ${shortRevision(revision)}`}
      </p>
      <MessageBar intent={sameIndex && entryExists ? 'success' : 'warning'} layout="multiline">
        <MessageBarBody>{say(note)}</MessageBarBody>
      </MessageBar>
      {shown === undefined ? <p>{say('receipt.unreadable')}</p> : <Shown shown={shown} locale={locale} />}
      {entryExists && <Link href={placeOfEntry(entryId, { a: locale })}>{say('receipt.entry')}</Link>}
    </article>
  );
}

type ShownText = NonNullable<Told['Receipt']['shown']>;

/** As it was: also its links are letters now, as they may lead elsewhere today. */
function Shown({ shown, locale }: { shown: ShownText; locale: string }): ReactNode {
  return (
    <blockquote className="shown" lang={locale}>
      <p className="shown-question">{shown.question}</p>
      {shown.blocks.map(({ kind, level, marker, cells }, at) => (
        <p key={at} data-kind={kind} data-level={Math.min(level, 4)}>
          {marker !== undefined && <span className="marker">{marker === '-' ? '•' : marker}</span>}
          {cells
            .map((cell) => cell.map(({ runs }) => runs.map(({ text }) => text).join('')).join(''))
            .join(' │ ')}
        </p>
      ))}
    </blockquote>
  );
}
