import type { INestApplication } from '@nestjs/common';
import { type NextFunction, type Request, type Response, static as serveStatic } from 'express';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Serves the built console; a path that is neither a file nor the api's is a page of the console. */
export function serveConsole(app: INestApplication, folder: string): void {
  const index = path.resolve(folder, 'index.html');
  if (!existsSync(index)) return;
  app.use(
    '/assets',
    serveStatic(path.join(folder, 'assets'), {
      immutable: true,
      maxAge: '365d',
      fallthrough: false,
      redirect: false,
    }),
  );
  app.use(serveStatic(folder, { index: false, redirect: false }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') &&
      !/^\/(api|livez|readyz|assets)(\/|$|\?)/.test(request.originalUrl) &&
      request.accepts('html') !== false;
    if (!isPage) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(index, { dotfiles: 'allow' });
  });
}
