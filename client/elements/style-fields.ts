/**
 * The fields of the form of a house style, and the style that they say. A field that nobody changed leaves what the style had,
 * so that rules of a file that the form does not show are kept.
 */
import type { HouseException, HouseStyle } from "../../glossary/styles/house-profile.ts";
import { profileNames, profiles, type ProfileName } from "../../glossary/styles/profiles.ts";
import type { Signs, SoundId } from "../../glossary/styles/style-profile.ts";

/** What each field of choice offers. "" is as in the base, "kept" something else that the style has. */
export const styleChoices = {
  form: ["al", "el"],
  assimilated: ["no", "yes"],
  joint: ["hyphen", "space"],
  capital: ["never", "sentence", "name", "always"],
  first: ["keep", "drop"],
  later: ["keep", "drop"],
  firstMention: ["any", "full"],
  apostrophes: ["none", "quotes", "rings", "own"],
  long: ["plain", "macron", "circumflex", "doubled"],
  taMarbuta: ["a", "ah", "at"],
  nisba: ["i", "ī", "y", "iyy"],
  nisbaBefore: ["iyy", "iy", "īy", "i"],
  marks: ["everywhere", "terms"],
} as const;
export type ChoiceField = keyof typeof styleChoices;
export const choiceFields = Object.keys(styleChoices) as readonly ChoiceField[];

/** What stands in each field, by its name. */
export type StyleFields = Readonly<Record<string, string>>;

/** A row of the table of exceptions, as it is typed. */
export type ExceptionRow = Readonly<Record<"arabic" | "spelling" | "authority" | "reason", string>>;
export const EMPTY_ROW: ExceptionRow = { arabic: "", spelling: "", authority: "", reason: "" };

/** Signs that go together under one name. */
interface SignChoice {
  readonly sounds: readonly SoundId[];
  readonly signs: Readonly<Record<string, readonly string[]>>;
}

const SIGNS = {
  apostrophes: { sounds: ["ع", "ء"], signs: { none: ["", ""], quotes: ["‘", "’"], rings: ["ʿ", "ʾ"] } },
  long: { sounds: ["ā", "ī", "ū"], signs: { plain: ["a", "i", "u"], macron: ["ā", "ī", "ū"], circumflex: ["â", "î", "û"], doubled: ["aa", "ii", "uu"] } },
  taMarbuta: { sounds: ["ah"], signs: { a: ["a"], ah: ["ah"], at: ["at"] } },
  nisba: { sounds: ["iyy$"], signs: { i: ["i"], "ī": ["ī"], y: ["y"], iyy: ["iyy"] } },
  nisbaBefore: { sounds: ["iyy"], signs: { iyy: ["iyy"], iy: ["iy"], "īy": ["īy"], i: ["i"] } },
} satisfies Partial<Record<ChoiceField, SignChoice>>;
type SignField = keyof typeof SIGNS;
const signFields = Object.keys(SIGNS) as readonly SignField[];

/** The fields for a style as it stands. */
export function fieldsOf(style: HouseStyle): StyleFields {
  const { article = {}, signs = {}, marks = "", firstMention = "" } = style;
  const sign = (id: SoundId): string => (signs as Partial<Record<SoundId, Signs>>)[id]?.[0] ?? "";
  return {
    name: style.name ?? style.id,
    base: style.base,
    form: article.form === undefined ? "" : article.form[0] === "al" || article.form[0] === "el" ? article.form[0] : "kept",
    assimilated: article.assimilated === undefined ? "" : article.assimilated ? "yes" : "no",
    joint: article.joint === undefined ? "" : article.joint === "-" ? "hyphen" : "space",
    capital: article.capital ?? "", first: article.first ?? "", later: article.later ?? "",
    firstMention, marks,
    ...Object.fromEntries(signFields.map((field) => [field, signChoice(field, signs)])),
    ayn: sign("ع"), hamza: sign("ء"),
    exceptions: JSON.stringify((style.exceptions ?? []).map(({ arabic, ...rest }) => ({ arabic: arabic ?? "", ...rest }))),
    original: JSON.stringify(style),
  };
}

/** Which of its choices a field has in the base. */
export function baseChoice(field: ChoiceField, base: string): string {
  const { article, marks, firstMention, signs } = profiles[baseName(base)];
  return fieldsOf({ id: "base", base: baseName(base), article: { ...article, form: [article.form[0]] }, marks, firstMention, signs: signs as HouseStyle["signs"] & object })[field]!;
}

export function baseName(base: string): ProfileName {
  return profileNames.find((each) => each === base) ?? "ijmes";
}

function signChoice(field: SignField, signs: object): string {
  const { sounds, signs: choices }: SignChoice = SIGNS[field];
  const written = sounds.map((sound) => (signs as Partial<Record<SoundId, Signs>>)[sound]?.[0]);
  if (written.every((sign) => sign === undefined)) return "";
  const known = Object.entries(choices).find(([, each]) => each.every((sign, index) => sign === written[index]))?.[0];
  return known ?? (field === "apostrophes" ? "own" : "kept");
}

/** The rows of the table of exceptions. */
export function rowsOf({ exceptions = "[]" }: StyleFields): readonly ExceptionRow[] {
  return JSON.parse(exceptions) as readonly ExceptionRow[]; // written by this file and by the table alone
}

/** The style that the fields say, not yet known to be a right one. */
export function styleOf(fields: StyleFields, id: string): HouseStyle {
  const original = JSON.parse(fields["original"]!) as HouseStyle;
  const { article, signs } = original;
  const given = fields as Readonly<Record<ChoiceField | "name" | "base", string>>;
  const exceptions = rowsOf(fields).filter((row) => Object.values(row).some((text) => text.trim() !== "")).map(exceptionOf);
  return whole({
    ...original, id, name: given.name.trim(), base: baseName(given.base),
    article: whole({
      ...article,
      form: given.form === "kept" ? article?.form : given.form === "" ? undefined : [given.form],
      assimilated: given.assimilated === "" ? undefined : given.assimilated === "yes",
      joint: given.joint === "" ? undefined : given.joint === "hyphen" ? "-" : " ",
      capital: orNothing(given.capital), first: orNothing(given.first), later: orNothing(given.later),
    }),
    signs: whole(signsOf(fields, signs ?? {})), marks: orNothing(given.marks), firstMention: orNothing(given.firstMention),
    exceptions: exceptions.length === 0 ? undefined : exceptions,
  }) as HouseStyle;
}

/** The signs with what the fields say put in; where a field says what stands there already, others that are admitted stay. */
function signsOf(fields: StyleFields, signs: Partial<Record<SoundId, Signs>>): Partial<Record<SoundId, Signs>> {
  const put: Partial<Record<SoundId, Signs | undefined>> = { ...signs };
  for (const field of signFields) {
    const { sounds, signs: choices }: SignChoice = SIGNS[field];
    const chosen = fields[field]!;
    const written = chosen === "own" ? [fields["ayn"], fields["hamza"]] : choices[chosen];
    sounds.forEach((sound, index) => {
      const sign = written?.[index];
      if (chosen !== "kept" && put[sound]?.[0] !== sign) put[sound] = sign === undefined ? undefined : [sign];
    });
  }
  return put as Partial<Record<SoundId, Signs>>;
}

function exceptionOf({ arabic, spelling, authority, reason }: ExceptionRow): HouseException {
  return { arabic: arabic.trim() === "" ? null : arabic.trim(), spelling: spelling.trim(), authority: authority.trim(), reason: reason.trim() };
}

const orNothing = (value: string): string | undefined => (value === "" ? undefined : value);

/** Without what is left to the base. */
function whole(values: object): object | undefined {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && !(isEmpty(value)));
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** An empty list says something: no such rule at all. */
const isEmpty = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
