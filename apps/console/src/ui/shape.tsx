export type ShapeName = 'ring' | 'triangle' | 'diamond' | 'octagon' | 'pause' | 'tick' | 'square';

/** The shape says the state without colour (console.md §3); a word always stands beside it. */
export function Shape({ name, size = 10 }: { name: ShapeName; size?: number }) {
  return (
    <svg
      className="shape"
      width={size}
      height={size}
      viewBox="0 0 10 10"
      aria-hidden="true"
      focusable="false"
    >
      {name === 'ring' && (
        <circle cx="5" cy="5" r="3.9" fill="none" stroke="currentColor" strokeWidth="1.9" />
      )}
      {name === 'triangle' && <path d="M5 .6 9.8 9.300H.2z" fill="currentColor" />}
      {name === 'diamond' && <path d="M5 0 10 5 5 10 0 5z" fill="currentColor" />}
      {name === 'octagon' && (
        <>
          <path d="M3 0h4l3 3v4l-3 3H3L0 7V3z" fill="currentColor" />
          <path d="M5 2.200v3.3" stroke="var(--shape-mark, #fff)" strokeWidth="1.4" strokeLinecap="round" />
          <circle cx="5" cy="7.6" r=".85" fill="var(--shape-mark, #fff)" />
        </>
      )}
      {name === 'pause' && <path d="M2 1h2v8H2zM6 1h2v8H6z" fill="currentColor" />}
      {name === 'tick' && (
        <path
          d="M1 5.4 3.8 8.2 9 2"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
          strokeLinecap="round"
        />
      )}
      {name === 'square' && (
        <rect x="1" y="1" width="8" height="8" rx="1" fill="none" stroke="currentColor" strokeWidth="1.8" />
      )}
    </svg>
  );
}
