/** Line icons drawn for this console: 16-unit grid, stroke 1.3. Decoration only: the word stands beside. */
const PATHS = {
  docket: 'M2.5 9.5 4.5 3.500h7l2 6v3.500h-11zM2.5 9.500h3.200a2.3 2.3 0 0 0 4.6 0h3.2',
  clue: 'M4.5 12V8a3.5 3.5 0 0 1 7 0v4M3 13.500h10M8 2.500V1M3.6 4.200l-1-1M12.4 4.200l1-1M8 8.500V10',
  case: 'M2 12.500v-9h4l1.5 1.500H13v1.700M2 12.500l2-5.800h10.500l-2 5.800z',
  organization: 'M2 6 8 2.5 14 6v1H2zM3.5 7v4.500M6.5 7v4.500M9.5 7v4.500M12.5 7v4.500M2 13.500h12',
  shield: 'M8 1.8 13 3.500v4c0 3-2 5.3-5 6.7-3-1.4-5-3.7-5-6.700v-4zM5.8 7.800l1.6 1.6 2.8-3',
  send: 'M2 2.5 14 8 2 13.5 3.8 8zM3.8 8H9',
  plug: 'M9.5 6.5 13.5 2.500M2.5 13.500l2.2-2.200M6 5.5 10.5 10 9 11.500a3.2 3.2 0 0 1-4.5-4.500zM7.5 4 9 2.500M12 8.500l1.5-1.5',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.8 10.8 14 14',
  help: 'M8 14.200A6.2 6.2 0 1 0 8 1.800a6.2 6.2 0 0 0 0 12.400ZM6.2 6.300a1.8 1.8 0 1 1 2.6 1.600c-.5.3-.8.6-.8 1.300M8 11.400v.1',
  user: 'M8 8.200a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.400ZM3 13.600c.4-2.7 2.3-4 5-4s4.6 1.3 5 4',
  users:
    'M6.5 8.200a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.200ZM1.8 13.400c.4-2.5 2.1-3.7 4.7-3.7 1 0 1.9.2 2.6.500M11.2 10v4M9.2 12h4',
  plus: 'M8 2.800v10.400M2.8 8h10.4',
  upload: 'M8 10.500v-8M5 5l3-3 3 3M2.5 10v3.500h11V10',
  download: 'M8 2v8M5 7.200l3 3 3-3M2.5 10v3.500h11V10',
  close: 'M3.5 3.500l9 9M12.5 3.500l-9 9',
  left: 'M10 3 5 8l5 5',
  right: 'M6 3l5 5-5 5',
  down: 'M3.5 6 8 10.5 12.5 6',
  info: 'M8 14.200A6.2 6.2 0 1 0 8 1.800a6.2 6.2 0 0 0 0 12.400ZM8 7.200v4M8 4.900v.1',
  copy: 'M5.5 4.500v-2h8v9h-2M2.5 4.500h8v9h-8z',
  link: 'M6.5 9.500l3-3M7 4.500l1.5-1.500a3 3 0 0 1 4.3 4.300L11.3 8.800M9 11.500l-1.5 1.500a3 3 0 0 1-4.3-4.300L4.7 7.2',
  print: 'M4.5 6V2h7v4M4.5 11.500H2.500v-5.500h11v5.500h-2M4.5 9.500h7V14h-7z',
  more: 'M8 3.500v.100M8 8v.100M8 12.500v.1',
  history: 'M2.5 8a5.5 5.5 0 1 1 1.7 4M2.5 8 1.2 6.500M2.5 8l1.6-1.300M8 5v3.300l2.2 1.2',
  lock: 'M4 7.500h8v6H4zM5.5 7.500V5.300a2.5 2.5 0 0 1 5 0v2.2',
  check: 'M3 8.5 6.5 12 13 4.5',
  retry: 'M13 8a5 5 0 1 1-1.7-3.700M13.2 2v3h-3',
  speak: 'M2.5 6v4h2.200L10 13V3L4.7 6zM12 6.200a2.6 2.6 0 0 1 0 3.6',
  chat: 'M8 2.500a5.5 5.2 0 1 1-2.7 9.700L2.5 13.500l.8-2.700A5.3 5.3 0 0 1 8 2.500ZM5.6 7.800v.100M8 7.800v.100M10.4 7.800v.1',
  camera: 'M2 5h2.800l1-1.800h4.400l1 1.800H14v8H2zM8 11.200a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.600Z',
  box: 'M3 2.500h10v11H3zM3 6.200h10M3 9.800h10M5.5 4.300h.100M5.5 8h.100M5.5 11.600h.1',
  clock: 'M8 14.200A6.2 6.2 0 1 0 8 1.800a6.2 6.2 0 0 0 0 12.400ZM8 4.500V8l2.5 1.5',
  file: 'M4 1.800h5.500L12.5 5v9.200H4zM9.3 2v3.200h3M6 8h4.500M6 10.700h4.5',
  image: 'M2 3h12v10H2zM2 11l3.5-3.5 3 3 2-2L14 12M10.5 6.200v.1',
  flag: 'M4 14V2.500M4 3h8l-1.8 2.700L12 8.500H4',
  gavel: 'M9 2.5 13 6.500M7.2 4.300l4 4M10.1 5.4 4 11.500l-1.5 2 2-1.500M8 13.500h6',
  gear: 'M8 10.200a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.400ZM8 1.800v2M8 12.200v2M1.8 8h2M12.2 8h2M3.6 3.6 5 5M11 11l1.4 1.400M3.6 12.4 5 11M11 5l1.4-1.4',
  star: 'M8 1.800l1.9 4 4.3.500-3.2 3 .9 4.300L8 11.500l-3.900 2.100.9-4.300-3.200-3 4.300-.500z',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.100M2.5 8h.100M2.5 12h.1',
  filter: 'M2 3h12L9.5 8.500V13l-3-1.500v-3z',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.7h11M5.5 2v3M10.5 2v3',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  out: 'M6.5 2.500h-4v11h4M6.5 8h7M11 5.5 13.5 8 11 10.5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2.2 : 1.3}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The seal of the bar: drawn, so that no font decides how it looks. */
export function Seal({ size = 28 }: { size?: number }) {
  return (
    <span className="seal" style={{ width: size, height: size, fontSize: size * 0.57 }} aria-hidden="true">
      守
    </span>
  );
}
