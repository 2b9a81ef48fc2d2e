/** Why PostgreSQL was not started, in one line for the person at the terminal. The program ends with a non-zero code. */
export class EmbeddedPostgresRefusal extends Error {
  override readonly name = 'EmbeddedPostgresRefusal';
}
