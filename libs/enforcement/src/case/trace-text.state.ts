import type { TraceKind } from './trace.events.js';

/** The value as two cases must have it to be linked; empty where nothing is left. */
export function traceText(kind: TraceKind, value: string): string {
  const text = value.normalize('NFKC').trim().toLowerCase();
  switch (kind) {
    case 'address':
      return text.replace(/[\s,，.。、;；:：()（）\-–—_#]/gu, '');
    case 'site':
      return hostOf(text);
    case 'account':
      return text.replace(/[\s\u200b-\u200d\ufeff]/gu, '').replace(/^@+/u, '');
  }
}

/** Host without `www.`: pages of one site are one site. */
function hostOf(text: string): string {
  const [host = ''] = text.replace(/^[a-z][a-z0-9+.-]*:\/\//u, '').split(/[/?#]/u);
  return host
    .replace(/^.*@/u, '')
    .replace(/:\d+$/u, '')
    .replace(/^www\./u, '')
    .replace(/\.+$/u, '');
}
