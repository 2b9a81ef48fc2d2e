// Lets node run the sources as they are: `node --import ./test/performance/typescript.mjs <script>`. SWC turns each file
// into JavaScript, as jest does; the folders of the contexts are found by their names.
import { transformSync } from '@swc/core';
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../../', import.meta.url);
const CONTEXT = /^@shouzheng\/([a-z]+)(?:\/([a-z-]+))?$/;

registerHooks({
  resolve(specifier, context, next) {
    const [, context_, part] = CONTEXT.exec(specifier) ?? [];
    if (context_) return { url: sourceOf(context_, part), shortCircuit: true };
    if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts')) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(source)) return { url: source.href, shortCircuit: true };
    }
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      filename,
      swcrc: false,
      jsc: {
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        target: 'es2023',
        keepClassNames: true,
        experimental: { keepImportAttributes: true },
      },
      module: { type: 'nodenext' },
      sourceMaps: 'inline',
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});

function sourceOf(context, part) {
  const folder = new URL(`libs/${context}/src/`, root);
  const file = [`${part ?? 'index'}.ts`, `${part}/index.ts`]
    .map((name) => new URL(name, folder))
    .find((url) => existsSync(url));
  if (!file) throw new Error(`no source of @shouzheng/${context}/${part}`);
  return pathToFileURL(fileURLToPath(file)).href;
}
