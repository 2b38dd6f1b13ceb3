#!/usr/bin/env node
/**
 * The `muqabala` command: hands the arguments to the command that they name. The engines are loaded only by the commands
 * that need them, so that help comes at once.
 */
import { messages, USAGE } from "./messages.ts";
import { refuse, type Done, type Found, type Refusal } from "./outcome.ts";
import { version } from "./version.ts";
import { printOut } from "./write-output.ts";

async function run([name, ...args]: readonly string[]): Promise<Done | Found | Refusal> {
  switch (name) {
    case undefined:
      return refuse(messages.noCommand);
    case "--help":
    case "-h":
      return printOut(USAGE);
    case "--version":
      return printOut(`${version}\n`);
    case "segment":
      return (await import("./segment-command.ts")).segmentCommand(args);
    case "align":
      return (await import("./align-command.ts")).alignCommand(args);
    case "variants":
      return (await import("./variants-command.ts")).variantsCommand(args);
    case "report":
      return (await import("./report-command.ts")).reportCommand(args);
    case "match":
      return (await import("./match-command.ts")).matchCommand(args);
    case "admin-link":
      return (await import("./admin-link-command.ts")).adminLinkCommand(args);
    default:
      return refuse(name.startsWith("-") ? messages.unknownOption(name, "") : messages.unknownCommand(name));
  }
}

const outcome = await run(process.argv.slice(2));
if (outcome.kind === "refused") {
  process.stderr.write(messages.line(outcome.reason));
  process.exitCode = 2;
} else if (outcome.kind === "found") {
  process.exitCode = 1;
}
