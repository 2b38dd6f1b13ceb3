/**
 * A name, made ready for comparing: its consonants in a small graph, with what stands between them on the edges. There is
 * more than one way through it where a spelling can be read in more than one way (sh is one letter or two). Flat arrays,
 * because a text of a million words compares many thousands of pairs.
 */

/** A range of the name as it was spelled, in UTF-16 code units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An article that was cut off. */
export interface Article extends Span {
  /** Between *abd* and a name it is part of the compound, and its absence is no difference: Abd al-Qadir, Abdelkader. */
  readonly bound: boolean;
}

/** Nodes stand in the order of the text: the first is the beginning, the last the end. The edges into node n are `firstEdge[n]` to `firstEdge[n + 1]`. */
export interface CompiledName {
  readonly text: string;
  readonly script: "latin" | "arabic" | "cyrillic" | "greek" | "hebrew" | "other";
  /** Whose letters the graph has: Arabic's own, or the sounds of Latin; null where only the spelling is compared. */
  readonly sounds: "latin" | "arabic" | null;
  /** The letters without case, marks, spaces. Names with one key are spelled the same. */
  readonly key: string;
  readonly letters: Uint8Array;
  /** 0 single, 1 doubled, 2 where the script does not write it. */
  readonly doubled: Uint8Array;
  readonly nodes: readonly Span[];
  readonly firstEdge: Uint16Array;
  readonly from: Uint16Array;
  /** What stands between the consonants and where: a row or column of the table of gap costs. */
  readonly slot: Uint16Array;
  /** SKIPS and the like; an edge with a flag never meets one with the same flag. */
  readonly flags: Uint8Array;
  /** The node that the edge passes over, or 0. */
  readonly skipped: Uint16Array;
  /** What taking the edge costs against a name in the same script, and in the other. */
  readonly costSame: Float64Array;
  readonly costCross: Float64Array;
  readonly articles: readonly Article[];
  /** The final h that was cut off, and the letter before it. */
  readonly finalH: "" | "a" | "e";
}

export const SKIPS = 1;
export const SPLITS = 2;
/** The edge passes over a joined article. */
export const CUTS = 4;
/** The edge passes over the border of two words, which the other name then writes together or not at all. */
export const JOINS = 8;

/** A node as the compilers make it. */
export interface Sound extends Span {
  readonly letter: number;
  readonly doubled: boolean | "unwritten";
  /** Half of a digraph that is read as two letters. */
  readonly half: boolean;
}

/** An edge as the compilers make it. `between` has a sign for each vowel or weak letter. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly between: string;
  /** What taking it costs against a name in the same script, and in the other. */
  readonly same: number;
  readonly cross: number;
  readonly flags: number;
}

/** Where a sound stands that a writer may have dropped; one that begins a syllable after a consonant is heard: Manyal is not Manal. */
export type DropPlace = "initial" | "onset" | "mid" | "final";

/** What the compiler of a script knows about gaps and dropped letters. */
export interface ScriptRules {
  slotOf(between: string, from: number, to: number): number;
  /** The vowel that a glide at the beginning is heard as where no consonant is written: Walad, Ould. */
  glideOf?(letter: number): string;
  dropCost(letter: number, at: DropPlace, cross: boolean): number;
}

/** The graph of the sounds, numbered from 1, with an edge around each that a writer may have dropped. `borders` are the nodes between two words. */
export function buildGraph(sounds: readonly Sound[], links: readonly Link[], borders: ReadonlySet<number>, rules: ScriptRules) {
  const end = sounds.length + 1;
  const placeBetween = (before: Link, after: Link): DropPlace => {
    if (before.between === "" && (before.from === 0 || borders.has(before.from))) return "initial";
    if (after.between === "") return after.to === end || borders.has(after.to) || (after.flags & JOINS) !== 0 ? "final" : "mid";
    return before.between === "" ? "onset" : "mid";
  };
  const into: Link[][] = Array.from({ length: end + 1 }, () => []);
  for (const link of links) into[link.to]!.push(link);
  const edges: { from: number; slot: number; flags: number; skipped: number; same: number; cross: number }[] = [];
  const firstEdge = new Uint16Array(end + 2);
  for (let to = 0; to <= end; to++) {
    firstEdge[to] = edges.length;
    for (const link of into[to]!) {
      edges.push({ from: link.from, slot: rules.slotOf(link.between, link.from, to), flags: link.flags, skipped: 0, same: link.same, cross: link.cross });
      const passed = link.from;
      const sound = sounds[passed - 1];
      if (sound === undefined || sound.half || (link.flags & ~JOINS) !== 0) continue;
      for (const before of into[passed]!) {
        if ((before.flags & ~JOINS) !== 0) continue;
        const at = placeBetween(before, link);
        const glide = at === "initial" ? (rules.glideOf?.(sound.letter) ?? "") : "";
        edges.push({
          from: before.from, slot: rules.slotOf(before.between + glide + link.between, before.from, to), flags: SKIPS | before.flags | link.flags, skipped: passed,
          same: before.same + link.same + rules.dropCost(sound.letter, at, false), cross: before.cross + link.cross + rules.dropCost(sound.letter, at, true),
        });
      }
    }
  }
  firstEdge[end + 1] = edges.length;
  return {
    letters: Uint8Array.from([0, ...sounds.map(({ letter }) => letter), 0]),
    doubled: Uint8Array.from([0, ...sounds.map(({ doubled }) => (doubled === "unwritten" ? 2 : Number(doubled))), 0]),
    nodes: sounds,
    firstEdge,
    from: Uint16Array.from(edges, ({ from }) => from),
    slot: Uint16Array.from(edges, ({ slot }) => slot),
    flags: Uint8Array.from(edges, ({ flags }) => flags),
    skipped: Uint16Array.from(edges, ({ skipped }) => skipped),
    costSame: Float64Array.from(edges, ({ same }) => same),
    costCross: Float64Array.from(edges, ({ cross }) => cross),
  };
}
