import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { runServer } from 'verdaccio';

export interface Registry {
  /** With a slash at the end. */
  url: string;
  /** Lines for an `.npmrc`: our scope from here, the rest from wherever npm is set up to look. */
  npmrc: string;
  close: () => Promise<void>;
}

/** Starts an npm registry on a free port of this machine that holds our packages only. */
export async function startRegistry(folder: string): Promise<Registry> {
  const app = (await runServer({
    storage: join(folder, 'storage'),
    self_path: folder,
    web: { enable: false },
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: -1 } },
    uplinks: {},
    packages: { '@stockholm/*': { access: '$all', publish: '$all', unpublish: '$all' } },
    log: { type: 'stdout', format: 'pretty', level: 'fatal' },
    max_body_size: '20mb',
  } as never)) as unknown as Server;
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
  const { port } = app.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  return {
    url,
    // npm refuses to publish without a token; this registry asks nobody who they are.
    npmrc: `@stockholm:registry=${url}\n//127.0.0.1:${port}/:_authToken=nobody\n`,
    close: () => new Promise((resolve) => app.close(() => resolve())),
  };
}
