/** What a note on transliteration has to tell: the rules of the chosen style, or what the text itself mostly does where none is chosen. */
import { isEstablished } from "../../glossary/established/is-established.ts";
import type { Name } from "../../glossary/names/name.ts";
import { proposeSpelling } from "../../glossary/styles/propose-spelling.ts";
import type { StyleProfile } from "../../glossary/styles/style-profile.ts";
import { mentionCount } from "../elements/name-findings.ts";
import type { StyleName } from "./head.ts";
import type { ReportInputs } from "./inputs.ts";
import { observedFacts } from "./observed-style.ts";

/** So many of all places that could tell. */
export interface Share {
  readonly of: number;
  readonly all: number;
}

export interface StyleFacts {
  /** With its joint: al-. `example` shows it before a sun letter, as in ash-Shams; null where the text has none. */
  readonly article: { readonly form: string; readonly assimilated: boolean; readonly example: string | null; readonly share: Share | null } | null;
  /** Whether a name loses its article when it is named again. */
  readonly later: "keep" | "drop" | null;
  /** The signs of ʿayn and hamza; "" where they are not written. Null where nothing tells. */
  readonly ayn: { readonly ayn: string; readonly hamza: string | null; readonly share: Share | null } | null;
  /** Where long vowels, and the dots of emphatic consonants, are marked. */
  readonly marks: { readonly where: "everywhere" | "terms" | "nowhere"; readonly signs: readonly string[]; readonly share: Share | null } | null;
  /** The ending ة, and how it is before a genitive. */
  readonly ending: { readonly pause: string; readonly genitive: string | null; readonly share: Share | null } | null;
}

export interface NoteFacts {
  /** Null where the text itself was looked at. */
  readonly profile: StyleName | null;
  readonly style: StyleFacts;
  /** Established English names that the text has, the most frequent first. */
  readonly established: readonly string[];
  readonly exceptions: readonly NoteException[];
}

export interface NoteException {
  readonly form: string;
  /** In somebody's words; empty where nobody gave one. */
  readonly reason: string;
}

/** A note that lists more is no note. */
const MOST = 12;

export function makeNoteFacts(inputs: ReportInputs): NoteFacts {
  const { profile, found: { names } } = inputs;
  const frequent = [...names].sort((a, b) => mentionCount(b) - mentionCount(a));
  const established = frequent.flatMap(({ forms }) => forms.map(({ text }) => text).filter(isEstablished).slice(0, 1));
  return {
    profile: profile && { id: profile.id, name: profile.name ?? null },
    style: profile ? profileFacts(profile) : observedFacts(names.filter(({ forms }) => !forms.some(({ text }) => isEstablished(text)))),
    established: [...new Set(established)].slice(0, MOST),
    exceptions: exceptionsOf(frequent, inputs, new Set(established)),
  };
}

function profileFacts(profile: StyleProfile): StyleFacts {
  const { signs, article, marks } = profile;
  const marked = (["ā", "ī", "ū", "ح", "ص", "ض", "ط", "ظ"] as const).map((sound) => signs[sound][0]).filter((sign) => /\p{Mn}/u.test(sign.normalize("NFD")));
  return {
    article: { form: article.form[0] + article.joint.trim(), assimilated: article.assimilated, example: written("الشَّمْس", profile), share: null },
    later: article.later,
    ayn: { ayn: signs["ع"][0], hamza: signs["ء"][0], share: null },
    marks: { where: marked.length === 0 ? "nowhere" : marks, signs: marked, share: null },
    ending: { pause: signs.ah[0], genitive: signs.at[0], share: null },
  };
}

function written(vocalised: string, profile: StyleProfile): string | null {
  const proposal = proposeSpelling(vocalised, profile, { vocalised, opensSentence: false });
  return proposal.kind === "unknown" ? null : proposal.text;
}

/** What stands otherwise than the rules have it: by the glossary, by a choice or an exception of the style, or ignored for a reason. */
function exceptionsOf(names: readonly Name[], { document: { judgements }, found: { proposals } }: ReportInputs, established: ReadonlySet<string>): readonly NoteException[] {
  const exceptions = new Map<string, string>();
  for (const { key, preferred, authority } of names) {
    const exception = proposals.get(key)?.proposal;
    if (exception?.kind === "kept" && exception.exception) exceptions.set(exception.text, exception.exception.authority);
    if (preferred !== null && authority && !established.has(preferred)) exceptions.set(preferred, authority.kind === "glossary" ? authority.note : "");
  }
  for (const each of judgements) if (each.kind === "ignore" && each.reason !== "") exceptions.set(each.form, each.reason);
  return Array.from(exceptions, ([form, reason]) => ({ form, reason })).slice(0, MOST);
}
