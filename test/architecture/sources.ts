import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Server sources whose path ends so, specs and fixtures left out. */
export function sourcesEnding(
  suffix: string,
  folders: readonly string[] = ['libs', 'apps'],
): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(folder, name))
      .filter(
        (name) => name.endsWith(suffix) && !/\.(spec|fixture)\.ts$|node_modules|^apps\/console/.test(name),
      )
      .map((name) => ({ path: name, text: readFileSync(name, 'utf8') })),
  );
}

/** Everything that a module file exports. */
export async function exportsOf(file: SourceFile): Promise<readonly unknown[]> {
  const module = (await import(path.resolve(file.path))) as Record<string, unknown>;
  return Object.values(module);
}
