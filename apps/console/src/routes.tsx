import { createBrowserRouter, Navigate, Outlet, useLocation } from 'react-router';
import { FaultPage, NotFoundPage } from './shell/fault-page';
import { firstPage } from './shell/navigation';
import { Shell } from './shell/shell';
import { useSession } from './shell/use-session';

/** Everything but the sign-in page asks for a session; the address asked for is kept. */
function SignedIn() {
  const state = useSession();
  const location = useLocation();
  if (state.phase === 'starting') return null;
  if (state.phase === 'out') {
    const from = location.pathname + location.search;
    return <Navigate to={from === '/' ? '/sign-in' : `/sign-in?from=${encodeURIComponent(from)}`} replace />;
  }
  return <Shell />;
}

function Home() {
  const state = useSession();
  return <Navigate to={state.phase === 'in' ? firstPage(state.account.role) : '/sign-in'} replace />;
}

const page =
  <T extends Record<string, React.ComponentType>>(load: () => Promise<T>, name: keyof T) =>
  async () => ({ Component: (await load())[name] as React.ComponentType });

export const router = createBrowserRouter([
  {
    element: <Outlet />,
    errorElement: <FaultPage />,
    hydrateFallbackElement: <></>,
    children: [
      { path: '/sign-in', lazy: page(() => import('./features/sign-in/sign-in-page'), 'SignInPage') },
      {
        element: <SignedIn />,
        children: [
          { path: '/', element: <Home /> },
          { path: '/docket', lazy: page(() => import('./features/docket/docket-page'), 'DocketPage') },
          {
            path: '/imports/:id',
            lazy: page(() => import('./features/imports/import-page'), 'ImportPage'),
          },
          {
            path: '/clues/:id?',
            lazy: page(() => import('./features/clues/clue-desk-page'), 'ClueDeskPage'),
          },
          { path: '/duty', lazy: page(() => import('./features/duty/duty-page'), 'DutyPage') },
          { path: '/cases', lazy: page(() => import('./features/case/case-list-page'), 'CaseListPage') },
          {
            path: '/cases/:id/print',
            lazy: page(() => import('./features/case/case-print-page'), 'CasePrintPage'),
          },
          { path: '/cases/:id/:tab?', lazy: page(() => import('./features/case/case-page'), 'CasePage') },
          {
            path: '/requests',
            lazy: page(() => import('./features/requests/requests-page'), 'RequestsPage'),
          },
          {
            path: '/requests/:id',
            lazy: page(() => import('./features/requests/request-page'), 'RequestPage'),
          },
          { path: '/stuck', lazy: page(() => import('./features/case/stuck-page'), 'StuckPage') },
          {
            path: '/organizations',
            lazy: page(() => import('./features/organizations/directory-page'), 'DirectoryPage'),
          },
          {
            path: '/organizations/:id',
            lazy: page(() => import('./features/organizations/dossier-page'), 'DossierPage'),
          },
          {
            path: '/lists',
            lazy: page(() => import('./features/organizations/list-entries-page'), 'ListEntriesPage'),
          },
          {
            path: '/facts',
            lazy: page(() => import('./features/organizations/unmatched-page'), 'UnmatchedPage'),
          },
          { path: '/annual', lazy: page(() => import('./features/supervision/annual-page'), 'AnnualPage') },
          {
            path: '/spot-checks/:id',
            lazy: page(() => import('./features/supervision/spot-check-page'), 'SpotCheckPage'),
          },
          { path: '/credit', lazy: page(() => import('./features/supervision/credit-page'), 'CreditPage') },
          {
            path: '/ratings',
            lazy: page(() => import('./features/supervision/ratings-page'), 'RatingsPage'),
          },
          {
            path: '/zombies',
            lazy: page(() => import('./features/supervision/zombies-page'), 'ZombiesPage'),
          },
          {
            path: '/restrictions',
            lazy: page(() => import('./features/supervision/restrictions-page'), 'RestrictionsPage'),
          },
          {
            path: '/exchange/endpoints',
            lazy: page(() => import('./features/deliveries/endpoints-page'), 'EndpointsPage'),
          },
          {
            path: '/exchange/endpoints/:id',
            lazy: page(() => import('./features/deliveries/endpoint-page'), 'EndpointPage'),
          },
          { path: '/audit', lazy: page(() => import('./features/audit/audit-page'), 'AuditPage') },
          {
            path: '/exchange/deliveries',
            lazy: page(() => import('./features/deliveries/deliveries-page'), 'DeliveriesPage'),
          },
          {
            path: '/rules/compare',
            lazy: page(() => import('./features/rules/compare-page'), 'ComparePage'),
          },
          {
            path: '/rules/changes',
            lazy: page(() => import('./features/rules/changes-page'), 'ChangesPage'),
          },
          {
            path: '/rules/history',
            lazy: page(() => import('./features/rules/history-page'), 'LawHistoryPage'),
          },
          {
            path: '/rules/:instrument/:article',
            lazy: page(() => import('./features/rules/rule-page'), 'RulePage'),
          },
          {
            path: '/rules/:instrument?',
            lazy: page(() => import('./features/rules/rules-page'), 'RulesPage'),
          },
          { path: '/timers', lazy: page(() => import('./features/timers/timers-page'), 'TimersPage') },
          {
            path: '/calendar',
            lazy: page(() => import('./features/calendar/calendar-page'), 'CalendarPage'),
          },
          {
            path: '/settings',
            lazy: page(() => import('./features/settings/settings-page'), 'SettingsPage'),
          },
          {
            path: '/documents',
            lazy: page(() => import('./features/documents/documents-page'), 'DocumentsPage'),
          },
          {
            path: '/documents/templates',
            lazy: page(() => import('./features/documents/templates-page'), 'TemplatesPage'),
          },
          {
            path: '/documents/templates/:type',
            lazy: page(() => import('./features/documents/template-page'), 'TemplatePage'),
          },
          {
            path: '/documents/:id',
            lazy: page(() => import('./features/documents/document-page'), 'DocumentPage'),
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);
