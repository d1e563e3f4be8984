import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostingFiles } from "../../scripts/hosting-files.mjs";

/** Debian keeps it where only root looks by itself. */
const PATH = `${process.env["PATH"] ?? ""}:/usr/sbin:/usr/local/sbin`;

/** Whether there is an nginx on this machine. */
export const hasNginx = (): boolean =>
  spawnSync("nginx", ["-v"], { env: { ...process.env, PATH }, stdio: "ignore" }).status === 0;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("there is no port");
  return address.port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });

export interface Nginx {
  readonly url: string;
  readonly port: number;
  /** Ends also when it has ended already. */
  readonly close: () => Promise<void>;
}

/** A real nginx, which is told what `npm run hosting` writes, and keeps all that is its own in a folder that goes with it. */
export async function startNginx({ dist, base }: { dist: string; base: string }): Promise<Nginx> {
  const place = await mkdtemp(join(tmpdir(), "alianza-nginx-"));
  const port = await freePort();
  const files = await hostingFiles({ dist, base, folder: dist });
  for (const part of ["http", "server"])
    await writeFile(join(place, `${part}.conf`), files.get(`nginx/alianza-${part}.conf`) ?? "");
  await mkdir(join(place, "temp"));
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((kind) => `  ${kind}_temp_path ${place}/temp/${kind};`)
    .join("\n");
  const conf = `daemon off;
master_process off;
pid ${place}/pid;
error_log ${place}/error.log;
events {}
http {
  access_log ${place}/access.log;
${temp}
  include ${place}/http.conf;
  server {
    listen 127.0.0.1:${port};
    server_name localhost;
    include ${place}/server.conf;
  }
}
`;
  await writeFile(join(place, "nginx.conf"), conf);
  const child = spawn(
    "nginx",
    ["-p", place, "-e", join(place, "error.log"), "-c", join(place, "nginx.conf")],
    {
      env: { ...process.env, PATH },
      stdio: "ignore",
    },
  );
  const ended = once(child, "exit");
  const stop = () => child.kill("SIGKILL");
  process.once("exit", stop);
  const close = async () => {
    stop();
    await ended;
    process.off("exit", stop);
    await rm(place, { recursive: true, force: true });
  };
  while (!(await answers(port))) {
    if (child.exitCode !== null) {
      const said = await readFile(join(place, "error.log"), "utf8").catch(() => "");
      await close();
      throw new Error(`nginx did not start:\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return { url: `http://localhost:${port}${base}`, port, close };
}
