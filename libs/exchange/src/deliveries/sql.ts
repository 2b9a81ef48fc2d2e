/** As much of a database as deliveries need: a DataSource, or an EntityManager within a transaction. */
export interface Sql {
  /** Answers rows for statements that begin with SELECT, INSERT or WITH. */
  query<T = any>(text: string, parameters?: unknown[]): Promise<T>;
}

export interface Database extends Sql {
  transaction<T>(work: (tx: Sql) => Promise<T>): Promise<T>;
}
