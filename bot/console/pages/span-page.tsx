/** One span: the sentence, its English, the same sentence in the other languages, and where it stands. */
import { Button } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useCopy } from '../copy/use-copy.js';
import { useAsk } from '../data/api.js';
import type { Told } from '../data/told.js';
import '../entry/entry.css';
import { ENGLISH, shortRevision } from '../entry/versions.js';
import { Waiting } from '../frame/page-boundary.js';
import { Problem } from '../frame/problem.js';
import { useTitle } from '../frame/use-title.js';
import { placeOfEntry } from '../search/places.js';
import { nameIn } from '../texts/names.js';
import { useTexts } from '../texts/texts.js';

export function SpanPage({ id }: { id: string }): ReactNode {
  const { say } = useTexts();
  const { data, error, refetch } = useAsk(['span', id], (api, signal) =>
    api.GET('/api/v1/spans/{id}', { params: { path: { id } }, signal }),
  );
  useTitle(say('span.title', { id }));
  if (error) return <Problem fault={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  return (
    <article className="span-page">
      <h1>{say('span.title', { id: data.id })}</h1>
      {data.places.map((place) => (
        <Place key={`${place.document} ${place.revision} ${place.line}`} id={data.id} place={place} />
      ))}
    </article>
  );
}

type SpanPlace = Told['Span']['places'][number];

function Place({ id, place }: { id: string; place: SpanPlace }): ReactNode {
  const { say } = useTexts();
  const { document, locale, revision, file, line, entryId, target, source, markdown, siblings } = place;
  return (
    <section className="span-place">
      <p className="entry-path">
        {document} · {file}:{line}
        {revision !== '' && ` · ${shortRevision(revision)}`}
      </p>
      <ul className="says">
        <Saying locale={locale} text={target} id={id} isMain />
        <Saying locale={ENGLISH} text={source} id={id} />
        {siblings.map((sibling) => (
          <Saying key={sibling.spanId} locale={sibling.locale} text={sibling.target} id={sibling.spanId} />
        ))}
      </ul>
      <details>
        <summary>{say('span.markdown')}</summary>
        <pre lang={locale}>{markdown.target}</pre>
        <pre lang={ENGLISH}>{markdown.source}</pre>
      </details>
      {entryId !== null && (
        <Link className="span-open" href={placeOfEntry(entryId, { a: locale, span: id })}>
          {say('span.open')}
        </Link>
      )}
    </section>
  );
}

interface SayingProps {
  readonly locale: string;
  readonly text: string;
  readonly id: string;
  readonly isMain?: boolean;
}

function Saying({ locale, text, id, isMain = false }: SayingProps): ReactNode {
  const { say, language } = useTexts();
  const copy = useCopy();
  return (
    <li data-main={isMain || undefined}>
      <span className="saying-note">
        {nameIn(locale, language)}
        {locale !== ENGLISH && !isMain && <Link href={`/spans/${id}`}>{id}</Link>}
      </span>
      <span lang={locale}>{text}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<Copy16Regular />}
        aria-label={say('copy.sentence')}
        title={say('copy.sentence')}
        onClick={() => copy({ text })}
      />
    </li>
  );
}
