import type { ReactiveControllerHost } from "lit";
import type { Judgement, Name } from "../../glossary/names/name.ts";
import type { NameListing } from "./name-events.ts";
import { isOpen, isSought, passesName, sortedNames, type NameFilter, type NameOrder } from "./name-filter.ts";
import { formToWrite, isInconsistent, otherForms } from "./name-findings.ts";

/** What is listed: of these names those that pass, in that order. */
interface Listing {
  readonly names: readonly Name[];
  readonly judgements: readonly Judgement[];
  readonly filter: NameFilter | "decisions";
  readonly query: string;
  readonly order: NameOrder;
}

/** Which names the Names screen lists, which of them is in hand, and which form of that one is judged. */
export class ListedNames {
  readonly #host: ReactiveControllerHost;
  #filter: NameFilter | "decisions" | null = null;
  #query = "";
  #order: NameOrder = "open";
  #listing: Listing | undefined;
  #shown: readonly Name[] = [];
  #judgements: readonly Judgement[] = [];
  /** Key of the name in hand, and where it stands: when it goes, its neighbour is taken in hand. */
  #key = "";
  #index = 0;
  /** Null for the first that is not the one to write. */
  #form: string | null = null;
  /** What was in hand at each decision, the last one last. */
  readonly #decided: string[] = [];
  /** The spelling whose name is to be taken in hand as soon as other names than these were found. */
  #followed: { readonly form: string; readonly before: readonly Name[] } | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get filter(): NameFilter | "decisions" {
    return this.#filter ?? "all";
  }

  get query(): string {
    return this.#query;
  }

  get order(): NameOrder {
    return this.#order;
  }

  get shown(): readonly Name[] {
    return this.#shown;
  }

  /** The name in hand; undefined when none is listed. */
  get current(): Name | undefined {
    return this.#shown[this.#index];
  }

  /** The form of the name in hand that is judged; "" when there is no such name. */
  get judged(): string {
    const name = this.current;
    if (!name) return "";
    const written = formToWrite(name);
    return name.forms.find(({ text }) => text === this.#form)?.text ?? otherForms(name, written)[0]?.text ?? written;
  }

  /** Lists what of the names passes. At first that is what is inconsistent, if anything is. @param language that of the translation */
  list(names: readonly Name[], judgements: readonly Judgement[], language: string): void {
    this.#filter ??= names.some(isInconsistent) ? "inconsistent" : "all";
    this.#judgements = judgements;
    const listing = { names, judgements, filter: this.#filter, query: this.#query, order: this.#order };
    if (!isSame(listing, this.#listing)) {
      this.#listing = listing;
      const { filter } = listing;
      this.#shown = filter === "decisions" ? [] : sortedNames(names.filter((name) => passesName(filter, name, judgements) && isSought(name, listing.query)), listing.order, language);
    }
    const followed = this.#followed;
    if (followed && followed.before !== names) {
      this.#followed = null;
      const found = this.#shown.find(({ forms }) => forms.some(({ text }) => text === followed.form));
      if (found) this.choose(found.key, followed.form);
    }
    const here = this.#shown.findIndex(({ key }) => key === this.#key);
    if (here >= 0) this.#index = here;
    else {
      this.#index = Math.max(0, Math.min(this.#index, this.#shown.length - 1));
      this.#key = this.current?.key ?? "";
      this.#form = null;
    }
  }

  show(filter: NameFilter | "decisions"): void {
    this.#filter = filter;
    this.#host.requestUpdate();
  }

  showFromTop({ filter, query, order }: NameListing): void {
    this.#index = 0;
    this.#key = "";
    this.#filter = filter ?? this.#filter;
    this.#query = query ?? this.#query;
    this.#order = order ?? this.#order;
    this.#host.requestUpdate();
  }

  /** Takes that name in hand. @param form the one to judge */
  choose(key: string, form: string | null): void {
    this.#key = key;
    this.#form = form;
    this.#host.requestUpdate();
  }

  /** Takes the nearest name in hand that somebody has to look at, around the end. @returns whether there is another than the one in hand */
  chooseOpen(direction: 1 | -1): boolean {
    const all = this.#shown.length;
    for (let step = 1; step < all; step += 1) {
      const name = this.#shown[(this.#index + direction * step + all) % all]!;
      if (!isOpen(name, this.#judgements)) continue;
      this.choose(name.key, null);
      return true;
    }
    return false;
  }

  /** Goes with the spelling in hand, whatever name it is of after what was decided now. */
  follow(form = this.judged): void {
    if (this.#listing) this.#followed = { form, before: this.#listing.names };
  }

  /** Before something is decided of the spelling in hand. */
  remember(): void {
    this.#decided.push(this.judged);
  }

  /** Takes in hand again what was in hand at the last decision, which was undone. */
  takeBack(): void {
    const form = this.#decided.pop();
    if (form !== undefined) this.follow(form);
  }

  /** Judges the form of the name in hand that stands `by` further, around the ends. @returns it; undefined when there is none to turn to */
  turn(by: number): string | undefined {
    const name = this.current;
    if (!name) return undefined;
    const forms = otherForms(name, formToWrite(name)).map(({ text }) => text);
    const next = forms[(forms.indexOf(this.judged) + by + forms.length) % forms.length];
    if (next === undefined) return undefined;
    this.#form = next;
    this.#host.requestUpdate();
    return next;
  }
}

function isSame(a: Listing, b: Listing | undefined): boolean {
  return b !== undefined && (Object.keys(a) as (keyof Listing)[]).every((key) => a[key] === b[key]);
}
