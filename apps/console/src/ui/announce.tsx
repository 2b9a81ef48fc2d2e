/** Words for the live region: 「已领取，剩 11 项」 (console.md §9). */
const REGION = 'live-region';

export function announce(text: string): void {
  const region = document.getElementById(REGION);
  if (!region) return;
  region.textContent = '';
  window.setTimeout(() => (region.textContent = text), 50);
}

export function LiveRegion() {
  return <div id={REGION} className="sr-only" role="status" aria-live="polite" />;
}
