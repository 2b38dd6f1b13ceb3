/** Looks up established English spellings by a form of the translation or a word of the source. */
import { establishedNames } from "../established/established-names.ts";
import { compareCompiled } from "../variants/compare.ts";
import { ALIKE } from "../variants/thresholds.ts";
import { prepare, type Prepared } from "./compiled.ts";
import { formKey, lookUpKey, sourceKey, withoutArticle } from "./form.ts";

export interface Established {
  readonly id: string;
  readonly english: readonly string[];
  readonly forms: string[];
  /** Folded, without article, as `sourceKey` gives them. */
  readonly sources: Set<string>;
  readonly needsSource: boolean;
  /** Those of its forms that are it only where they are written small. */
  readonly small: Set<string>;
}

interface Index {
  readonly byForm: ReadonlyMap<string, readonly Established[]>;
  readonly bySource: ReadonlyMap<string, readonly Established[]>;
}

let made: Index | undefined;
/** Made when it is first asked. */
const index = (): Index => (made ??= makeIndex());

/** The entries of which the form is a spelling, with or without its article. */
export function establishedWithForm(key: string): readonly Established[] {
  return index().byForm.get(plainKey(key)) ?? [];
}

/** The one entry that the form is of; null when there is none, or when nothing says which. `small`: it is written small somewhere. */
export function establishedOf(key: string, { name }: Prepared, source: string | null, small: boolean): Established | null {
  const listed = establishedWithForm(key).filter((each) => small || !each.small.has(plainKey(key)));
  if (source === null) return oneSpelling(listed.filter(({ needsSource }) => !needsSource));
  const ofSource = index().bySource.get(source) ?? [];
  const both = ofSource.filter((each) => listed.includes(each));
  const found = both.length > 0 ? both : ofSource.filter(({ forms }) => forms.some((form) => compareCompiled(name, prepare(form).name) >= ALIKE));
  return found.length === 1 ? found[0]! : null;
}

/** Of entries that English spells in one way the first, since that is all that is asked: the two Tripolis. */
function oneSpelling(entries: readonly Established[]): Established | null {
  return new Set(entries.map(({ forms }) => forms[0])).size === 1 ? entries[0]! : null;
}

/** The entries of a text in either script, for `areListedTogether`. */
export function establishedWith(text: string): readonly Established[] {
  return /\p{Script=Arabic}/u.test(text) ? (index().bySource.get(sourceKey(text)) ?? []) : establishedWithForm(text);
}

/** Aleppo and Halab, Aleppo and حلب; Joseph and يوسف, but not Joseph and Yusuf, who may be two. */
export function areListedTogether(a: readonly Established[], b: readonly Established[], acrossScripts: boolean): boolean {
  return a.some((each) => b.includes(each) && (acrossScripts || !each.needsSource));
}

const plainKey = (key: string): string => lookUpKey(withoutArticle(formKey(key)));

function makeIndex(): Index {
  const byForm = new Map<string, Established[]>();
  const bySource = new Map<string, Established[]>();
  for (const { id, english, arabic, plain, needsSource, small } of establishedNames) {
    const [forms, sources] = [[...english, ...plain], new Set(arabic.map(sourceKey))];
    const keys = new Set(forms.map(plainKey));
    const before = small ? wordWith(keys, sources, byForm) : undefined;
    const added = [...keys].filter((key) => !before || !byForm.get(key)?.includes(before));
    const entry: Established = before ?? { id, english, forms: [], sources: new Set(), needsSource, small: new Set() };
    entry.forms.push(...(before ? forms.filter((form) => added.includes(plainKey(form))) : forms));
    for (const key of added) {
      byForm.set(key, [...(byForm.get(key) ?? []), entry]);
      if (small) entry.small.add(key);
    }
    for (const source of sources) {
      if (entry.sources.has(source)) continue;
      entry.sources.add(source);
      bySource.set(source, [...(bySource.get(source) ?? []), entry]);
    }
  }
  return { byForm, bySource };
}

/** The entry of the same word that is there already: one of its spellings, and one of its words in the source. */
function wordWith(keys: ReadonlySet<string>, sources: ReadonlySet<string>, byForm: ReadonlyMap<string, readonly Established[]>): Established | undefined {
  return [...keys].flatMap((key) => byForm.get(key) ?? []).find((each) => !each.needsSource && [...sources].some((source) => each.sources.has(source)));
}
