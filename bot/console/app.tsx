/** The console as a whole: what every page stands in, and which address shows which page. */
import { lazy, useState, type ReactNode } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { ApiProvider, CONSOLE, useAccess } from './data/api.js';
import { parsePattern, usePlace } from './frame/addresses.js';
import { KeyForm } from './frame/key-form.js';
import { KeysHelp } from './frame/keys-help.js';
import { Navigation } from './frame/navigation.js';
import { NoticeProvider } from './frame/notice.js';
import { Catch, PageBoundary } from './frame/page-boundary.js';
import { ThemeProvider } from './frame/theme.js';
import { TopBar } from './frame/top-bar.js';
import { useKeys } from './frame/use-keys.js';
import { SearchPage } from './pages/search-page.js';
import { SearchBox } from './search/search-box.js';
import { TextsProvider, useTexts, type LoadedTexts } from './texts/texts.js';

export function App({ texts }: { texts: LoadedTexts }): ReactNode {
  return (
    <TextsProvider loaded={texts}>
      <ThemeProvider>
        <ApiProvider>
          <NoticeProvider>
            <Router base={CONSOLE.pathname.replace(/\/$/, '')} hook={usePlace} parser={parsePattern}>
              <Catch>
                <Frame />
              </Catch>
            </Router>
          </NoticeProvider>
        </ApiProvider>
      </ThemeProvider>
    </TextsProvider>
  );
}

function Frame(): ReactNode {
  const { say } = useTexts();
  const { access } = useAccess();
  const [place] = useLocation();
  const [hasKeys, setHasKeys] = useState(false);
  useKeys({ '?': () => setHasKeys(true) });
  const isOpen = access === 'open';
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      <TopBar onKeys={() => setHasKeys(true)}>{isOpen && <SearchBox />}</TopBar>
      {isOpen && <Navigation />}
      <main id="main" tabIndex={-1}>
        {isOpen ? (
          <PageBoundary place={place}>
            <Pages />
          </PageBoundary>
        ) : (
          <KeyForm />
        )}
      </main>
      <KeysHelp isOpen={hasKeys} onClose={() => setHasKeys(false)} />
    </div>
  );
}

function Pages(): ReactNode {
  return (
    <Switch>
      <Route path="/" component={SearchPage} />
      <Route path="/entries/*">{({ '*': id }) => <EntryPage id={decode(id)} />}</Route>
      <Route path="/spans/:id">{({ id }) => <SpanPage id={decode(id)} />}</Route>
      <Route path="/receipts/:code">{({ code }) => <ReceiptPage code={decode(code)} />}</Route>
      <Route path="/terms" component={TermsPage} />
      <Route path="/policies" component={PoliciesPage} />
      <Route path="/asked" component={AskedPage} />
      <Route path="/coverage" component={CoveragePage} />
      <Route component={MissingPage} />
    </Switch>
  );
}

/** What is no escape stands for itself: an address can be anything. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const EntryPage = lazy(() => import('./pages/entry-page.js').then((page) => ({ default: page.EntryPage })));
const SpanPage = lazy(() => import('./pages/span-page.js').then((page) => ({ default: page.SpanPage })));
const ReceiptPage = lazy(() =>
  import('./pages/receipt-page.js').then((page) => ({ default: page.ReceiptPage })),
);
const TermsPage = lazy(() => import('./pages/terms-page.js').then((page) => ({ default: page.TermsPage })));
const PoliciesPage = lazy(() =>
  import('./pages/policies-page.js').then((page) => ({ default: page.PoliciesPage })),
);
const AskedPage = lazy(() => import('./pages/asked-page.js').then((page) => ({ default: page.AskedPage })));
const CoveragePage = lazy(() =>
  import('./pages/coverage-page.js').then((page) => ({ default: page.CoveragePage })),
);
const MissingPage = lazy(() =>
  import('./pages/missing-page.js').then((page) => ({ default: page.MissingPage })),
);
