/**
 * A style of one's own, as people write it down in JSON: one of the styles that come with Muqabala, and what is different in it.
 */
import * as v from "valibot";
import { plain } from "./latin-units.ts";
import { profileNames, profiles } from "./profiles.ts";
import type { Signs, SignTable, SoundId, StyleProfile } from "./style-profile.ts";

export interface HouseFault {
  /** Where in the JSON, with dots: article.joint. Empty for the whole. */
  readonly path: string;
  /** unknown: there is no such field, or no such sound; no-id: other letters than an id may have; long: more than 100 letters. */
  readonly kind: "missing" | "unknown" | "empty" | "long" | "no-id" | "wrong";
  /** What stands there and what may, in the signs of JSON. */
  readonly received: string;
  readonly expected: string;
}

export type HouseRead = { readonly kind: "style"; readonly style: HouseStyle } | { readonly kind: "unreadable"; readonly faults: readonly HouseFault[] };
export type HouseProfile = { readonly kind: "profile"; readonly profile: StyleProfile } | Extract<HouseRead, { kind: "unreadable" }>;

const text = v.pipe(v.string(), v.maxLength(100));
const signs = v.tupleWithRest([text], text);
const sounds = Object.keys(profiles.ijmes.signs) as SoundId[];
const filled = v.pipe(text, v.trim(), v.minLength(1));

const exception = v.strictObject({ arabic: v.optional(v.nullable(filled), null), spelling: filled, authority: filled, reason: filled });

const schema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/u)),
  name: v.exactOptional(filled),
  base: v.picklist(profileNames),
  signs: v.exactOptional(v.record(v.picklist(sounds), signs)),
  contexts: v.exactOptional(v.array(v.strictObject({ sound: v.picklist(sounds), place: v.picklist(["between-vowels", "after-vowel", "before-consonant", "before-e-or-i"]), signs }))),
  marks: v.exactOptional(v.picklist(["everywhere", "terms"])),
  doublesDigraphs: v.exactOptional(v.boolean()),
  doubling: v.exactOptional(v.picklist(["written", "free"])),
  separator: v.exactOptional(text),
  article: v.exactOptional(v.strictObject({
    form: v.exactOptional(signs),
    assimilated: v.exactOptional(v.boolean()),
    joint: v.exactOptional(v.picklist(["-", " "])),
    capital: v.exactOptional(v.picklist(["never", "sentence", "name", "always"])),
    afterVowel: v.exactOptional(v.picklist(["keep", "elide"])),
    first: v.exactOptional(v.picklist(["keep", "drop"])),
    later: v.exactOptional(v.picklist(["keep", "drop"])),
  })),
  servant: v.exactOptional(v.nullable(signs)),
  servantOfGod: v.exactOptional(signs),
  ibn: v.exactOptional(signs),
  bin: v.exactOptional(signs),
  firstMention: v.exactOptional(v.picklist(["full", "any"])),
  exceptions: v.exactOptional(v.array(exception)),
});

/** What a house style says, as it is written down and stored. What it leaves out is as in its base. */
export type HouseStyle = v.InferOutput<typeof schema>;
export type HouseException = v.InferOutput<typeof exception>;

/** Reads the parsed JSON of a house style. */
export function readHouseStyle(data: unknown): HouseRead {
  const read = v.safeParse(schema, data);
  return read.success ? { kind: "style", style: read.output } : { kind: "unreadable", faults: read.issues.map(faultOf) };
}

/** The same as a style to measure by. */
export function readHouseProfile(data: unknown): HouseProfile {
  const read = readHouseStyle(data);
  return read.kind === "style" ? { kind: "profile", profile: houseProfile(read.style) } : read;
}

/** The style with what it leaves out taken from its base; its exceptions come before those of the base. */
export function houseProfile({ id, base: baseName, signs: given, article, exceptions = [], ...rest }: HouseStyle): StyleProfile {
  const base = profiles[baseName];
  const own: Partial<SignTable> = given ?? {};
  const signs: SignTable = { ...base.signs, ...following(own, base.signs), ...own };
  const servantOfGod = mapped(base.servantOfGod, (text) => text.replace(/^[ʿʻ‘]/u, signs["ع"][0]).replace("ā", signs["ā"][0]));
  return { ...base, servantOfGod, ...rest, id, signs, article: { ...base.article, ...article }, exceptions: [...exceptions, ...base.exceptions] };
}

/** What the signs of a style say of others that it leaves out: where ā is aa, -āt is -aat. */
function following(own: Partial<SignTable>, base: SignTable): Partial<SignTable> {
  const isMarked = (sign: string): boolean => plain(sign) !== sign;
  const signs: Partial<Record<SoundId, Signs>> = {};
  const follow = (ids: readonly SoundId[], long: "ā" | "ī" | "ū", always: boolean): void => {
    const [before, after] = [base[long][0], own[long]?.[0]];
    if (after === undefined || (!always && !isMarked(before))) return;
    for (const id of ids) signs[id] = mapped(base[id], (sign) => (sign.startsWith(before) ? after + sign.slice(before.length) : sign));
  };
  follow(["āh", "āt"], "ā", true);
  follow(["iyy", "iyy$"], "ī", false);
  follow(["uww", "uww$"], "ū", false);
  const ā = own["ā"]?.[0];
  if (ā !== undefined && (base["á"][0] === base["ā"][0] || !isMarked(ā))) signs["á"] = [ā];
  if (own.ah) signs["āh"] = [(ā ?? base["ā"][0]) + own.ah[0].replace(/^[ae]/u, "")];
  return signs;
}

function mapped([first, ...others]: Signs, change: (sign: string) => string): Signs {
  return [change(first), ...others.map(change)];
}

/** As a file to keep or to give away. */
export function houseJson(style: HouseStyle): string {
  return `${JSON.stringify(style, null, 2)}\n`;
}

function faultOf(issue: v.BaseIssue<unknown>): HouseFault {
  const expected = (issue.expected ?? "").replace(/^\((.*)\)$/u, "$1").replaceAll(" | ", ", ");
  return { path: v.getDotPath(issue) ?? "", kind: faultKind(issue), received: issue.received, expected };
}

function faultKind({ type, path, received, expected }: v.BaseIssue<unknown>): HouseFault["kind"] {
  if (path && received === "undefined") return "missing";
  if (expected === "never" || path?.at(-1)?.origin === "key") return "unknown";
  return type === "min_length" ? "empty" : type === "max_length" ? "long" : type === "regex" ? "no-id" : "wrong";
}
