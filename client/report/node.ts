/** What a report is drawn with: elements and text, which the page makes its own elements of and a file its HTML. Text is text, whatever is in it. */

export interface ReportElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ReportNode[];
}

export type ReportNode = ReportElement | string;

/** What may stand in an element: lists are taken apart, null is nothing. */
type Content = ReportNode | null | readonly Content[];

/** An attribute that is null is left out. */
export function el(name: string, attributes: Readonly<Record<string, string | number | null>> = {}, ...content: readonly Content[]): ReportElement {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [[key, String(value)] as const]));
  return { name, attributes: Object.fromEntries(given), children: content.flatMap(flat) };
}

function flat(content: Content): readonly ReportNode[] {
  if (content === null) return [];
  return typeof content === "string" || "name" in content ? [content] : content.flatMap(flat);
}

const VOID = new Set(["meta", "br", "col"]);

/** HTML that is well-formed XML too. */
export function toHtml(node: ReportNode): string {
  if (typeof node === "string") return escaped(node);
  const { name, attributes, children } = node;
  const head = `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`).join("")}`;
  if (VOID.has(name)) return `${head} />`;
  return `${head}>${name === "style" ? styleRules(children) : children.map(toHtml).join("")}</${name}>`;
}

/** A browser reads them as they stand, a reader of XML does not. */
function styleRules(children: readonly ReportNode[]): string {
  const rules = children.map(wordsIn).join("");
  if (/[<&]/u.test(rules)) throw new RangeError("style rules may hold neither < nor &");
  return rules;
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What no page may hold is shown as the sign for that: control characters, and halves of characters. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => SIGNS[sign]!).replace(/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
}

/** All words in it. */
export function wordsIn(node: ReportNode): string {
  return typeof node === "string" ? node : node.children.map(wordsIn).join("");
}
