import { Fragment, type ReactNode } from 'react';

export interface RecordRow {
  readonly label: string;
  readonly value: ReactNode;
}

/** What is on record about one matter, said in words: a matter without anything says so too. */
export function RecordSection({
  title,
  beside,
  rows,
  children,
}: {
  title: ReactNode;
  beside?: ReactNode;
  rows: readonly RecordRow[];
  children?: ReactNode;
}) {
  return (
    <section className="record">
      <div className="record-head">
        <h3>{title}</h3>
        {beside}
      </div>
      <dl>
        {rows.map(({ label, value }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {children}
    </section>
  );
}
