import type { ReactiveControllerHost } from "lit";
import type { Name } from "../../glossary/names/name.ts";
import { formToWrite, isInconsistent, otherForms, passesName, sortedNames, type NameFilter } from "./name-findings.ts";

/** Which names the Names screen lists, which of them is in hand, and which form of that one is judged. */
export class ListedNames {
  readonly #host: ReactiveControllerHost;
  #filter: NameFilter | "decisions" | null = null;
  #shown: readonly Name[] = [];
  /** Key of the name in hand, and where it stands: when it goes, its neighbour is taken in hand. */
  #key = "";
  #index = 0;
  /** Null for the first that is not the one to write. */
  #form: string | null = null;
  #sorted: { readonly names: readonly Name[]; readonly sorted: readonly Name[] } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get filter(): NameFilter | "decisions" {
    return this.#filter ?? "all";
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

  /** Lists what of the names passes the filter. At first that is what is inconsistent, if anything is. */
  list(names: readonly Name[]): void {
    if (this.#sorted?.names !== names) this.#sorted = { names, sorted: sortedNames(names) };
    this.#filter ??= names.some(isInconsistent) ? "inconsistent" : "all";
    const filter = this.#filter;
    this.#shown = filter === "decisions" ? [] : this.#sorted.sorted.filter((name) => passesName(filter, name));
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

  showFromTop(filter: NameFilter | "decisions"): void {
    this.#index = 0;
    this.show(filter);
  }

  /** Takes that name in hand. @param form the one to judge */
  choose(key: string, form: string | null): void {
    this.#key = key;
    this.#form = form;
    this.#host.requestUpdate();
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
