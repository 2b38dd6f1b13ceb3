/**
 * The arguments of a command, checked against what it takes. Node's `parseArgs` cuts them; its own error texts run over
 * several sentences, so the checks are here.
 */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { messages } from "./messages.ts";
import { refuse, type Refusal } from "./outcome.ts";

/** An option by its long name. `value` is what to call its value in a message; a switch has none. */
export interface Option {
  readonly value?: string;
  readonly short?: string;
  readonly choices?: readonly string[];
  /** It may be given several times. */
  readonly repeatable?: true;
}

export interface Command {
  readonly name: string;
  /** The files that it must be given, by the names that the usage text gives them. */
  readonly files: readonly string[];
  /** It may be given fewer of them, down to none. */
  readonly filesOptional?: true;
  readonly options: Readonly<Record<string, Option>>;
}

export type Arguments =
  | { readonly kind: "help" }
  | {
      readonly kind: "arguments";
      readonly files: readonly string[];
      /** The options that were given, by long name; a switch has the value "". */
      readonly options: ReadonlyMap<string, string>;
      /** All values of the repeatable options that were given, by long name. */
      readonly lists: ReadonlyMap<string, readonly string[]>;
    };

export function readArguments(command: Command, args: readonly string[]): Arguments | Refusal {
  const { tokens } = parseArgs({ args: [...args], options: parseOptions(command), strict: false, tokens: true });
  if (tokens.some((token) => token.kind === "option" && token.name === "help")) return { kind: "help" };
  const files: string[] = [];
  const options = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (!option) return refuse(messages.unknownOption(token.rawName, command.name));
    if (options.has(token.name) && !option.repeatable) return refuse(messages.optionTwice(token.rawName));
    const wrong = checkValue(command, option, token);
    if (wrong) return refuse(wrong);
    options.set(token.name, token.value ?? "");
    if (option.repeatable) lists.set(token.name, [...(lists.get(token.name) ?? []), token.value ?? ""]);
  }
  const missing = command.files[files.length];
  if (missing !== undefined && !command.filesOptional) return refuse(messages.fewFiles(missing, command.name));
  const extra = files[command.files.length];
  if (extra !== undefined) return refuse(messages.manyFiles(extra, command.name));
  return { kind: "arguments", files, options, lists };
}

function parseOptions(command: Command): NonNullable<ParseArgsConfig["options"]> {
  const entries = Object.entries(command.options).map(([name, { value, short }]) => {
    const type = value === undefined ? ("boolean" as const) : ("string" as const);
    return [name, short === undefined ? { type } : { type, short }] as const;
  });
  return { ...Object.fromEntries(entries), help: { type: "boolean", short: "h" } };
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** What is wrong with the option's value, if anything. `--lang --format` is a forgotten value, `--lang=--x` is not. */
function checkValue(command: Command, option: Option, { rawName, value, inlineValue }: OptionToken): string | undefined {
  if (option.value === undefined) return value === undefined ? undefined : messages.optionWithValue(rawName, command.name);
  const forgotten = value === undefined || value === "" || (!inlineValue && value.startsWith("-") && value !== "-");
  if (forgotten) return messages.optionWithoutValue(rawName, option.value, command.name);
  if (option.choices && !option.choices.includes(value)) return messages.unknownChoice(rawName, value, option.choices);
  return undefined;
}
