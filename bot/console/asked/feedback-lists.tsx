/** Which answers were judged how, and what people wrote beside it. */
import { Button } from '@fluentui/react-components';
import { ThumbDislike16Regular, ThumbLike16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Told } from '../data/told.js';
import { placeOfEntry } from '../search/places.js';
import { showNumber, showTime } from '../texts/format.js';
import { nameIn } from '../texts/names.js';
import type { TextKey } from '../texts/text-key.js';
import { useTexts } from '../texts/texts.js';

type Feedback = Told['FeedbackSummary'];

export function JudgedEntries({ entries }: { entries: Feedback['byEntry'] }): ReactNode {
  const { say } = useTexts();
  const [isAll, setIsAll] = useState(false);
  if (entries.length === 0) return null;
  return (
    <section className="panel" aria-label={say('asked.entries')}>
      <h2>{say('asked.entries')}</h2>
      <div className="table-holder">
        <table className="stacks">
          <thead>
            <tr>
              <th scope="col">{say('asked.entry')}</th>
              <th scope="col">{say('asked.language')}</th>
              <th scope="col" className="number">
                {say('asked.down')}
              </th>
              <th scope="col" className="number">
                {say('asked.up')}
              </th>
            </tr>
          </thead>
          <tbody>
            {(isAll ? entries : entries.slice(0, FEW)).map((entry) => (
              <JudgedRow key={`${entry.entryId} ${entry.locale}`} entry={entry} />
            ))}
          </tbody>
        </table>
      </div>
      {!isAll && entries.length > FEW && <Button onClick={() => setIsAll(true)}>{say('asked.more')}</Button>}
    </section>
  );
}

function JudgedRow({ entry }: { entry: Feedback['byEntry'][number] }): ReactNode {
  const { say, language } = useTexts();
  const { entryId, locale, title, up, down } = entry;
  return (
    <tr>
      <td>
        <Link href={placeOfEntry(entryId, { a: locale })} lang="en-US">
          {title}
        </Link>
      </td>
      <td>{nameIn(locale, language)}</td>
      <td className="number" data-label={say('asked.down')}>
        {showNumber(down, language)}
      </td>
      <td className="number" data-label={say('asked.up')}>
        {showNumber(up, language)}
      </td>
    </tr>
  );
}

export function Remarks({ remarks }: { remarks: Feedback['remarks'] }): ReactNode {
  const { say } = useTexts();
  if (remarks.length === 0) return null;
  return (
    <section className="panel" aria-label={say('asked.remarks')}>
      <h2>{say('asked.remarks')}</h2>
      <ul className="remarks">
        {remarks.map((remark) => (
          <RemarkItem key={`${remark.at} ${remark.entryId} ${remark.comment ?? ''}`} remark={remark} />
        ))}
      </ul>
    </section>
  );
}

function RemarkItem({ remark }: { remark: Feedback['remarks'][number] }): ReactNode {
  const { say, language } = useTexts();
  const { entryId, locale, rating, reason, comment, receipt, at } = remark;
  return (
    <li>
      <span className="remark-rating" title={say(`asked.${rating}`)}>
        {rating === 'up' ? <ThumbLike16Regular /> : <ThumbDislike16Regular />}
        <span className="spoken">{say(`asked.${rating}`)}</span>
      </span>
      <div>
        {reason !== undefined && <strong>{say(REASONS[reason] ?? 'asked.reason.other')}</strong>}
        {comment !== undefined && (
          <p className="remark-text" lang={locale}>
            {comment}
          </p>
        )}
        <p className="quiet remark-place">
          <span>{nameIn(locale, language)}</span>
          <span>{showTime(at, language)}</span>
          <Link href={placeOfEntry(entryId, { a: locale })}>{say('asked.entry')}</Link>
          {receipt !== undefined && <Link href={`/receipts/${receipt}`}>{say('asked.receipt')}</Link>}
        </p>
      </div>
    </li>
  );
}

const FEW = 10;

/** By the code that is kept. */
const REASONS: Readonly<Record<string, TextKey>> = {
  wrong: 'asked.reason.wrong',
  outdated: 'asked.reason.outdated',
  unclear: 'asked.reason.unclear',
  translation: 'asked.reason.translation',
  other: 'asked.reason.other',
};
