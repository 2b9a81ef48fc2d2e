import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { problemOf } from './api/problem';
import { session } from './api/session';
import { LanguageProvider } from './i18n/language';
import { router } from './routes';
import { Themed } from './theme/themed';
import { applyTokens } from './theme/tokens';
import './ui/base.css';
import './ui/base-parts.css';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) => failures < 2 && (problemOf(error)?.status ?? 503) === 503,
    },
  },
});

function start(): void {
  applyTokens(document.documentElement);
  void session.start();
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <LanguageProvider>
        <QueryClientProvider client={queries}>
          <Themed>
            <RouterProvider router={router} />
          </Themed>
        </QueryClientProvider>
      </LanguageProvider>
    </StrictMode>,
  );
}

start();
