/** The profiles of scripts, in the order in which they are tried: a language with letters of its own before the one that shares the rest. */
import { GREEK } from "./greek.ts";
import { HEBREW } from "./hebrew.ts";
import { PERSIAN } from "./persian.ts";
import { RUSSIAN } from "./russian.ts";
import type { ScriptProfile } from "./script-profile.ts";
import { UKRAINIAN } from "./ukrainian.ts";
import { URDU } from "./urdu.ts";

export const PROFILES: readonly ScriptProfile[] = [URDU, PERSIAN, HEBREW, UKRAINIAN, RUSSIAN, GREEK];
