/** Looks up established English spellings by a form of the translation or a word of the source. */
import { establishedNames } from "../established/established-names.ts";
import { compareCompiled } from "../variants/compare.ts";
import { ALIKE } from "../variants/thresholds.ts";
import { prepare, type Prepared } from "./compiled.ts";
import { formKey, lookUpKey, sourceKey, withoutArticle } from "./form.ts";

export interface Established {
  readonly id: string;
  readonly english: readonly string[];
  readonly forms: readonly string[];
  /** Folded, without article, as `sourceKey` gives them. */
  readonly sources: ReadonlySet<string>;
  readonly needsSource: boolean;
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

/** The one entry that the form is of; null when there is none, or when nothing says which. */
export function establishedOf(key: string, { name }: Prepared, source: string | null): Established | null {
  const listed = establishedWithForm(key);
  if (source === null) return listed.length === 1 && !listed[0]!.needsSource ? listed[0]! : null;
  const ofSource = index().bySource.get(source) ?? [];
  const both = ofSource.filter((each) => listed.includes(each));
  const found = both.length > 0 ? both : ofSource.filter(({ forms }) => forms.some((form) => compareCompiled(name, prepare(form).name) >= ALIKE));
  return found.length === 1 ? found[0]! : null;
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
  for (const { id, english, arabic, plain, needsSource } of establishedNames) {
    const entry: Established = { id, english, forms: [...english, ...plain], sources: new Set(arabic.map(sourceKey)), needsSource };
    for (const key of new Set(entry.forms.map(plainKey))) byForm.set(key, [...(byForm.get(key) ?? []), entry]);
    for (const source of entry.sources) bySource.set(source, [...(bySource.get(source) ?? []), entry]);
  }
  return { byForm, bySource };
}
