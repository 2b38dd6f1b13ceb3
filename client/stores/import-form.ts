/**
 * The form of a new document: what stands in its two slots, and what is wrong with it. Pasted texts are kept as a draft, so that a
 * reload loses nothing; files are not, since they are still where they came from.
 */
import type { Side } from "../alignment/document.ts";
import { FILE_SIZE_LIMIT } from "../alignment/formats/file-text.ts";
import type { ReadOutcome } from "../files/read-file.ts";
import { guessSource } from "./guess-sides.ts";
import type { ImportDraft } from "../storage/drafts.ts";
import { contradiction, problemsOf, type ImportProblem } from "./check-import.ts";
import type { ImportOutcome } from "./import-document.ts";
import type { LibraryStore } from "./library-store.ts";
import type { SideInput, SideInspection } from "./read-side.ts";
import { Store } from "./store.ts";

export type Slot =
  | { readonly kind: "empty" }
  | {
      readonly kind: "filled";
      readonly input: SideInput;
      readonly inspection: SideInspection;
      /** BCP 47: the language found in the text until a person chooses one. */
      readonly lang: string;
      readonly chosen: boolean;
    }
  /** A file that did not get as far as to be looked into. */
  | { readonly kind: "refused"; readonly name: string; readonly why: "gone" }
  | { readonly kind: "refused"; readonly name: string; readonly why: "too-large"; /** In bytes. */ readonly size: number };

export interface ImportFormState {
  readonly source: Slot;
  readonly target: Slot;
  /** Empty: the document is named after its file or its first words. */
  readonly title: string;
  /** Whether it was guessed which of two files is the source. */
  readonly guessed: boolean;
  /** How many files were dropped at once, when they were more than the form takes; else 0. */
  readonly tooMany: number;
  readonly problems: readonly FormProblem[];
}

/** What keeps the form from becoming a document. */
export type FormProblem =
  | ImportProblem
  /** The file could not be read: it was moved, or is a folder. */
  | { readonly side: Side; readonly kind: "gone" }
  /** Nothing stands in the slot that needs a text. */
  | { readonly side: Side; readonly kind: "no-text" };

/** The problems of a refusal stand in the form. */
export type SubmitOutcome = Exclude<ImportOutcome, { kind: "refused" }> | { readonly kind: "refused" };

export type FormLibrary = Pick<LibraryStore, "inspect" | "import" | "cancelImport" | "loadDraft" | "saveDraft">;

const EMPTY: ImportFormState = { source: { kind: "empty" }, target: { kind: "empty" }, title: "", guessed: false, tooMany: 0, problems: [] };

export class ImportForm extends Store<ImportFormState> {
  readonly #library: FormLibrary;
  readonly #read: (file: File) => Promise<ReadOutcome>;
  /** Counts the drops, so that a slow file of an earlier one does not fall into the form of a later one. */
  #drops = 0;

  constructor(library: FormLibrary, read: (file: File) => Promise<ReadOutcome>) {
    super(EMPTY);
    this.#library = library;
    this.#read = read;
  }

  /** Brings the texts back that were pasted before a reload. */
  async restore(): Promise<void> {
    const draft = await this.#library.loadDraft();
    if (draft === null || this.state !== EMPTY) return;
    this.patch({
      title: draft.title,
      source: this.#slotOf(draft.source?.text ?? "", draft.source?.lang ?? null),
      target: this.#slotOf(draft.target?.text ?? "", draft.target?.lang ?? null),
    });
  }

  /**
   * Takes files that were dropped or chosen: for one side, or one for the first free slot (the translation before the source), or
   * two and guesses which is which. A run under way is given up.
   */
  async place(files: readonly File[], side?: Side): Promise<void> {
    this.#library.cancelImport();
    this.#drops += 1;
    const drop = this.#drops;
    const reads = await Promise.all(files.slice(0, side ? 1 : 2).map((file) => this.#read(file)));
    if (drop !== this.#drops) return;
    const [first, second] = reads.map((read) => this.#slotOfFile(read));
    if (!first) return;
    const tooMany = files.length > 2 && !side ? files.length : 0;
    if (second) {
      const firstIsSource = guessSource(candidateOf(first), candidateOf(second)) === "first";
      this.#change({ source: firstIsSource ? first : second, target: firstIsSource ? second : first, guessed: true, tooMany });
    } else {
      this.#change({ [side ?? this.#freeSide()]: first, guessed: false, tooMany });
    }
  }

  /** Takes the text of a side as it stands in its field now; an empty one empties the slot. */
  paste(side: Side, text: string): void {
    const slot = this.state[side];
    if (text === (slot.kind === "empty" ? "" : pastedOf(slot)?.text)) return;
    this.#change({ [side]: this.#slotOf(text, slot.kind === "filled" && slot.chosen ? slot.lang : null) });
  }

  chooseLang(side: Side, lang: string): void {
    const slot = this.state[side];
    if (slot.kind === "filled") this.#change({ [side]: { ...slot, lang, chosen: true } });
  }

  name(title: string): void {
    this.#change({ title });
  }

  /** Each text takes its language along, unless it was the languages that showed that the texts stand on the wrong sides. */
  swap(): void {
    const { source, target } = this.state;
    const contradicts = contradictionOf(this.state)?.kind === "swapped";
    this.#change({ source: contradicts ? withLanguageOf(source, target) : target, target: contradicts ? withLanguageOf(target, source) : source, guessed: false });
  }

  empty(side: Side): void {
    this.#change({ [side]: { kind: "empty" }, guessed: false, tooMany: 0 });
  }

  emptyAll(): void {
    this.#drops += 1;
    this.#change(EMPTY);
  }

  /** Makes the document. What is in the form stays there unless it succeeds; what came into it meanwhile stays in any case. */
  async submit(): Promise<SubmitOutcome> {
    const submitted = this.state;
    const { source, target, title } = submitted;
    if (target.kind !== "filled") return this.#refuse([{ kind: "no-text", side: "target" }]);
    if (source.kind === "refused") return { kind: "refused" };
    const outcome = await this.#library.import({
      title: title.trim(),
      source: source.kind === "filled" ? { input: source.input, lang: source.lang } : null,
      target: { input: target.input, lang: target.lang },
    });
    if (this.state !== submitted) return outcome.kind === "refused" ? { kind: "refused" } : outcome;
    if (outcome.kind === "imported") this.emptyAll();
    return outcome.kind === "refused" ? this.#refuse(outcome.problems) : outcome;
  }

  #refuse(problems: readonly FormProblem[]): SubmitOutcome {
    this.patch({ problems });
    return { kind: "refused" };
  }

  #freeSide(): Side {
    return this.state.target.kind === "filled" && this.state.source.kind !== "filled" ? "source" : "target";
  }

  #slotOfFile(read: ReadOutcome): Slot {
    if (read.kind === "too-large") return { kind: "refused", name: read.name, why: "too-large", size: read.size };
    if (read.kind === "unreadable") return { kind: "refused", name: read.name, why: "gone" };
    return this.#inspected({ kind: "file", name: read.name, bytes: read.bytes }, null);
  }

  #slotOf(text: string, lang: string | null): Slot {
    return text === "" ? { kind: "empty" } : this.#inspected({ kind: "pasted", text }, lang);
  }

  #inspected(input: SideInput, lang: string | null): Slot {
    const inspection = this.#library.inspect(input);
    const found = inspection.kind === "ok" ? inspection.lang : "und";
    return { kind: "filled", input, inspection, lang: lang ?? found, chosen: lang !== null };
  }

  /** A run with what stood here before is given up. */
  #change(part: Partial<ImportFormState>): void {
    this.#library.cancelImport();
    this.patch({ ...part, problems: [] });
    void this.#library.saveDraft(draftOf(this.state));
  }
}

/** What is wrong with a side: with its file, or what the import found. */
export function problemsAt(state: ImportFormState, side: Side): readonly FormProblem[] {
  const slot = state[side];
  if (slot.kind === "refused") return [slot.why === "gone" ? { side, kind: "gone" } : { side, kind: "too-large", size: slot.size, limit: FILE_SIZE_LIMIT }];
  if (slot.kind === "filled" && slot.inspection.kind === "unreadable") return problemsOf(side, slot.inspection);
  return state.problems.filter((problem) => "side" in problem && problem.side === side);
}

/** What is wrong with both sides together, or with neither. */
export function problemsBetween(state: ImportFormState): readonly FormProblem[] {
  const found = contradictionOf(state);
  const told = state.problems.filter((problem) => !("side" in problem) && problem.kind !== found?.kind);
  return found ? [found, ...told] : told;
}

function contradictionOf({ source, target }: ImportFormState): ImportProblem | null {
  if (source.kind !== "filled" || target.kind !== "filled") return null;
  if (source.inspection.kind !== "ok" || target.inspection.kind !== "ok") return null;
  return contradiction(source, target, source.inspection, target.inspection);
}

function withLanguageOf(declared: Slot, slot: Slot): Slot {
  return declared.kind === "filled" && slot.kind === "filled" ? { ...slot, lang: declared.lang, chosen: declared.chosen } : slot;
}

function candidateOf(slot: Slot): { readonly name: string; readonly lang: string | null } {
  if (slot.kind === "empty") return { name: "", lang: null };
  if (slot.kind === "refused") return { name: slot.name, lang: null };
  return { name: slot.input.kind === "file" ? slot.input.name : "", lang: slot.lang };
}

function draftOf(state: ImportFormState): ImportDraft | null {
  const [source, target] = [pastedOf(state.source), pastedOf(state.target)];
  return source === null && target === null ? null : { title: state.title, source, target };
}

function pastedOf(slot: Slot): { readonly text: string; readonly lang: string | null } | null {
  if (slot.kind !== "filled" || slot.input.kind !== "pasted") return null;
  return { text: slot.input.text, lang: slot.chosen ? slot.lang : null };
}
