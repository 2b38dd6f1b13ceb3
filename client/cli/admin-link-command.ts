/**
 * `muqabala admin-link`: a link by which whoever opens it becomes an admin of a glossary. Whoever can read the lock of the data
 * folder runs the server, and so may have one; it is asked for over HTTP, of the server that the lock names.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { adminLinkPath, controlHeader, errorBodySchema, glossaryIdSchema, inviteSchema, joinLink, mainGlossary, writeHeader, type AdminLinkRequest } from "../../glossary/protocol.ts";
import { readArguments, type Command } from "./arguments.ts";
import { ADMIN_LINK_USAGE, messages } from "./messages.ts";
import { errorCode, refuse, type Done, type Refusal } from "./outcome.ts";
import { printOut } from "./write-output.ts";

const ADMIN_LINK: Command = {
  name: "admin-link",
  files: [],
  options: { glossary: { value: "ID" }, data: { value: "FOLDER" }, server: { value: "URL" } },
};

/** A server, and the secret of whoever runs it. */
interface Server {
  readonly kind: "server";
  readonly address: string;
  readonly control: string;
}

/** What stands in the lock of a data folder, as far as it matters here. */
const lockSchema = v.object({ address: v.string(), control: v.string() });

/** How long a server may take to answer, in milliseconds. */
const patience = 15_000;

export async function adminLinkCommand(args: readonly string[]): Promise<Done | Refusal> {
  const read = readArguments(ADMIN_LINK, args);
  if (read.kind === "help") return printOut(ADMIN_LINK_USAGE);
  if (read.kind === "refused") return read;
  const id = v.safeParse(glossaryIdSchema, read.options.get("glossary") ?? mainGlossary);
  if (!id.success) return refuse(messages.badGlossary(read.options.get("glossary") ?? ""));
  const url = read.options.get("server");
  const server = url === undefined ? await runningServer(read.options.get("data")) : remoteServer(url);
  if (server.kind === "refused") return server;

  const answer = await ask(server, adminLinkPath(id.output));
  if (answer.kind === "refused") return answer;
  return printOut(messages.adminLink(joinLink(server.address, id.output, answer.token)));
}

async function runningServer(given: string | undefined): Promise<Server | Refusal> {
  const folder = path.resolve(given ?? (process.env["MUQABALA_DATA"] || fileURLToPath(new URL("../../.muqabala", import.meta.url))));
  const file = path.join(folder, "lock.json");
  try {
    const lock = v.safeParse(lockSchema, JSON.parse(await readFile(file, "utf8")));
    // As long as a server is starting, its lock does not say where it is.
    return lock.success ? { kind: "server", ...lock.output } : refuse(messages.serverStarts(folder));
  } catch (error) {
    if (error instanceof SyntaxError) return refuse(messages.serverStarts(folder));
    const code = errorCode(error);
    return refuse(code === "ENOENT" || code === "ENOTDIR" ? messages.noServer(folder) : messages.notReadable(file, code));
  }
}

function remoteServer(url: string): Server | Refusal {
  const control = process.env["MUQABALA_CONTROL"] ?? "";
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return refuse(messages.badServer(url));
  return control === "" ? refuse(messages.noControl) : { kind: "server", address: new URL(url).origin, control };
}

async function ask({ address, control }: Server, where: string): Promise<{ readonly kind: "token"; readonly token: string } | Refusal> {
  let status: number;
  let body: unknown;
  try {
    const response = await fetch(address + where, {
      method: "POST",
      headers: { "Content-Type": "application/json", [writeHeader]: "1", [controlHeader]: control },
      body: JSON.stringify({ first: false } satisfies AdminLinkRequest),
      redirect: "error",
      signal: AbortSignal.timeout(patience),
    });
    status = response.status;
    body = await response.json();
  } catch (error) {
    if (error instanceof SyntaxError) return refuse(messages.notMuqabala(address));
    if (error instanceof TypeError || error instanceof DOMException) return refuse(messages.noAnswer(address));
    throw error;
  }
  const invite = v.safeParse(inviteSchema, body);
  if (status === 200 && invite.success) return { kind: "token", token: invite.output.token };
  const no = v.safeParse(errorBodySchema, body);
  if (!no.success) return refuse(messages.notMuqabala(address));
  return refuse(no.output.error.code === "closed" ? messages.wrongControl(address) : messages.serverRefuses(address, no.output.error.message));
}
