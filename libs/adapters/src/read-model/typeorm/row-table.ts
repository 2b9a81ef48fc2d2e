import type { DataSource, EntityMetadata, ObjectLiteral } from 'typeorm';
import { copyText } from './copy-text.js';

type ColumnMetadata = EntityMetadata['columns'][number];

const JSON_TYPES: readonly unknown[] = ['json', 'jsonb'];

/**
 * The SQL over one entity's table, and the way of a row to it and back. TypeORM knows the columns and how a value is
 * written in each; the statements are our own, because it has none that takes hundreds of rows at once.
 */
export class RowTable {
  readonly #columns: readonly ColumnMetadata[];
  readonly #key: ColumnMetadata;
  readonly #path: string;
  readonly #texts: readonly ((row: ObjectLiteral) => string)[];

  /** @param schema where the table lies, if not where its entity has it */
  constructor(
    private readonly dataSource: DataSource,
    table: string,
    schema?: string,
  ) {
    const metadata = dataSource.entityMetadatas.find(({ tableName }) => tableName === table);
    if (!metadata) throw new Error(`no entity has the table ${table}`);
    this.#key = keyOf(metadata);
    this.#columns = metadata.columns.filter(({ asExpression }) => asExpression === undefined);
    const path = schema === undefined ? metadata.tablePath.split('.') : [schema, metadata.tableName];
    this.#path = path.map((part) => this.#quote(part)).join('.');
    this.#texts = this.#columns.map((column) => {
      const text = copyText(column.isArray, JSON_TYPES.includes(column.type));
      return (row) => text(this.#persistent(column, row));
    });
  }

  /** Its quoted name. */
  get path(): string {
    return this.#path;
  }

  copyFrom(): string {
    return `copy ${this.#path} (${this.#list()}) from stdin`;
  }

  /** One line of COPY's text format: the row under the key that the projection gave it. */
  line(key: string, row: ObjectLiteral): string {
    let line = '';
    for (let n = 0; n < this.#columns.length; n += 1) {
      if (n > 0) line += '\t';
      line += this.#columns[n] === this.#key ? this.#keyText(key) : this.#texts[n]?.(row);
    }
    return `${line}\n`;
  }

  /** $1: keys, and whatever the condition needs. */
  selectByKeys(condition: string): string {
    return `select ${this.#list()} from ${this.#path} where ${this.#keyName} = any($1::text[]) and ${condition}`;
  }

  /** $1: after this key (null: from the first), $2: limit, and whatever the condition needs. */
  selectPage(condition: string): string {
    return `select ${this.#list()} from ${this.#path}
      where ($1::text is null or ${this.#keyName} > $1::text) and ${condition} order by ${this.#keyName} limit $2`;
  }

  /** One row by chance of $1: a page of the table's file, and whatever the condition needs. */
  selectFromPage(condition: string): string {
    return `select ${this.#list()} from ${this.#path}
      where ctid >= format('(%s,0)', $1::int)::tid and ctid < format('(%s,0)', $1::int + 1)::tid and ${condition}
      order by random() limit 1`;
  }

  /**
   * Rows come as one JSON text: whatever its type, a column's value is read from JSON by PostgreSQL itself.
   * @param condition on which they are written at all
   */
  upsert(parameter = '$1', condition = 'true'): string {
    const others = this.#columns
      .filter((column) => column !== this.#key)
      .map((column) => this.#quote(column.databaseName));
    const change =
      others.length === 0
        ? 'nothing'
        : `update set ${others.map((name) => `${name} = excluded.${name}`).join(', ')}`;
    return `insert into ${this.#path} (${this.#list()})
      select ${this.#list()} from json_populate_recordset(null::${this.#path}, ${parameter}::json) where ${condition}
      on conflict (${this.#keyName}) do ${change}`;
  }

  deleteByKeys(parameter = '$1'): string {
    return `delete from ${this.#path} where ${this.#keyName} = any(${parameter}::text[])`;
  }

  deleteAll(): string {
    return `delete from ${this.#path}`;
  }

  /** Rows that the other table has otherwise, lacks, or has besides. */
  countDiffering(other: string): string {
    return `select count(*) as n from ${this.#path} a full join ${other} b using (${this.#keyName})
      where row(${this.columnsOf('a')}) is distinct from row(${this.columnsOf('b')})`;
  }

  /** The row as `upsert` takes it, under the key that the projection gave it. */
  write(key: string, row: ObjectLiteral): ObjectLiteral {
    const written: ObjectLiteral = {};
    for (const column of this.#columns) {
      written[column.databaseName] = column === this.#key ? key : this.#persistent(column, row);
    }
    return written;
  }

  read<Row>(raw: ObjectLiteral): readonly [key: string, row: Row] {
    const row: ObjectLiteral = {};
    for (const column of this.#columns) {
      column.setEntityValue(
        row,
        this.dataSource.driver.prepareHydratedValue(raw[column.databaseName], column),
      );
    }
    return [String(raw[this.#key.databaseName]), row as Row];
  }

  readonly #keyText = copyText(false, false);

  #persistent(column: ColumnMetadata, row: ObjectLiteral): unknown {
    const value: unknown =
      column.embeddedMetadata || column.transformer ? column.getEntityValue(row) : row[column.propertyName];
    if (value === undefined || value === null) return null;
    // TypeORM would write JSON as text, which inside JSON would become a string.
    const persistent: unknown =
      JSON_TYPES.includes(column.type) && !column.transformer
        ? value
        : this.dataSource.driver.preparePersistentValue(value, column);
    if (typeof persistent === 'bigint') return persistent.toString();
    return Buffer.isBuffer(persistent) ? `\\x${persistent.toString('hex')}` : persistent;
  }

  columnsOf(alias: string): string {
    return this.#columns.map((column) => `${alias}.${this.#quote(column.databaseName)}`).join(', ');
  }

  #list(): string {
    return this.#columns.map((column) => this.#quote(column.databaseName)).join(', ');
  }

  get #keyName(): string {
    return this.#quote(this.#key.databaseName);
  }

  #quote(name: string): string {
    return this.dataSource.driver.escape(name);
  }
}

function keyOf({ primaryColumns, tableName }: EntityMetadata): ColumnMetadata {
  const [key, ...others] = primaryColumns;
  if (!key || others.length > 0 || key.databaseName !== 'key') {
    throw new Error(`the table ${tableName} of a projection must have the primary key "key"`);
  }
  return key;
}
