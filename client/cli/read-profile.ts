/** A style of transliteration: one that comes with Muqabala, by its name, or a house style from a JSON file. */
import { readHouseProfile } from "../../glossary/styles/house-profile.ts";
import { profileNames, profiles } from "../../glossary/styles/profiles.ts";
import type { StyleProfile } from "../../glossary/styles/style-profile.ts";
import { messages } from "./messages.ts";
import { refuse, type Refusal } from "./outcome.ts";
import { parseJson } from "../../glossary/formats/parse-json.ts";
import { readInput } from "./read-input.ts";

interface ProfileRead {
  readonly kind: "profile";
  readonly profile: StyleProfile | null;
}

/** Without a name there is none. */
export async function readProfile(name: string | undefined): Promise<ProfileRead | Refusal> {
  if (name === undefined) return { kind: "profile", profile: null };
  const own = profileNames.find((each) => each === name);
  if (own) return { kind: "profile", profile: profiles[own] };
  if (!name.endsWith(".json")) return refuse(messages.unknownProfile(name, profileNames));
  const input = await readInput(name);
  if (input.kind === "refused") return input;
  const read = readHouseProfile(parseJson(input.text));
  return read.kind === "profile" ? read : refuse(messages.badProfile(name, read.faults));
}
