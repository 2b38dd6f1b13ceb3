/**
 * A style of one's own, as people write it down in JSON: one of the styles that come with Muqabala, and what is different in it.
 */
import * as v from "valibot";
import { profileNames, profiles } from "./profiles.ts";
import type { SignTable, SoundId, StyleProfile } from "./style-profile.ts";

export interface HouseFault {
  /** Where in the JSON, with dots: article.joint. Empty for the whole. */
  readonly path: string;
  readonly message: string;
}

export type HouseProfile = { readonly kind: "profile"; readonly profile: StyleProfile } | { readonly kind: "unreadable"; readonly faults: readonly HouseFault[] };

const text = v.pipe(v.string(), v.maxLength(100));
const signs = v.tupleWithRest([text], text);
const sounds = Object.keys(profiles.ijmes.signs) as SoundId[];
const filled = v.pipe(text, v.trim(), v.minLength(1));

const schema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/u)),
  base: v.picklist(profileNames),
  signs: v.optional(v.record(v.picklist(sounds), signs), {}),
  contexts: v.optional(v.array(v.strictObject({ sound: v.picklist(sounds), place: v.picklist(["between-vowels", "after-vowel", "before-consonant", "before-e-or-i"]), signs }))),
  marks: v.optional(v.picklist(["everywhere", "terms"])),
  doublesDigraphs: v.optional(v.boolean()),
  separator: v.optional(text),
  article: v.optional(v.strictObject({
    form: v.optional(signs),
    assimilated: v.optional(v.boolean()),
    joint: v.optional(v.picklist(["-", " "])),
    capital: v.optional(v.picklist(["never", "sentence", "name", "always"])),
    afterVowel: v.optional(v.picklist(["keep", "elide"])),
    later: v.optional(v.picklist(["keep", "drop"])),
  }), {}),
  servant: v.optional(v.nullable(signs)),
  servantOfGod: v.optional(signs),
  ibn: v.optional(signs),
  bin: v.optional(signs),
  exceptions: v.optional(v.array(v.strictObject({ arabic: v.optional(v.nullable(filled), null), spelling: filled, authority: filled, reason: filled })), []),
});

/** Reads the parsed JSON of a house style. What it leaves out is as in its base; its exceptions come before those of the base. */
export function readHouseProfile(data: unknown): HouseProfile {
  const read = v.safeParse(schema, data);
  if (!read.success) return { kind: "unreadable", faults: read.issues.map((issue) => ({ path: v.getDotPath(issue) ?? "", message: issue.message })) };
  const { id, base: name, signs: own, article, exceptions, ...rest } = read.output;
  const base = profiles[name];
  return {
    kind: "profile",
    profile: { ...base, ...given(rest), id, signs: { ...base.signs, ...(own as Partial<SignTable>) }, article: { ...base.article, ...given(article) }, exceptions: [...exceptions, ...base.exceptions] },
  };
}

/** Without what was left out. */
function given<T extends object>(values: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}
