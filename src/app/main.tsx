import '../map/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './shell/app.tsx';
import { watchForNewVersion } from './state/new-version.ts';
import { audienceSession } from './state/present-audience.ts';
// Reads the address that the page was opened with, before anything writes over it.
import './state/present-invitation.ts';
import { start } from './state/start.ts';

const AudiencePage = lazy(() => import('./screens/present/audience/audience-page.tsx'));

const root = document.getElementById('app');
const session = audienceSession(location.hash);
if (root)
  createRoot(root).render(
    <StrictMode>
      {session === null ? (
        <App />
      ) : (
        <Suspense>
          <AudiencePage session={session} />
        </Suspense>
      )}
    </StrictMode>,
  );
// The second window of a show has no project of its own.
if (session === null) {
  void start();
  void watchForNewVersion();
}
