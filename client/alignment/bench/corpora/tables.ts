/** Tables as Markdown, padded so that they can be read on a screen as they are. */

/** A column's heading; numbers stand at the right. */
export interface Column {
  readonly heading: string;
  readonly numeric: boolean;
}

export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ heading }, c) => Math.max(3, heading.length, ...rows.map((row) => row[c]!.length)));
  const cell = (text: string, c: number): string => (columns[c]!.numeric ? text.padStart(widths[c]!) : text.padEnd(widths[c]!));
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  const rule = `|${columns.map(({ numeric }, c) => (numeric ? `${"-".repeat(widths[c]! + 1)}:` : "-".repeat(widths[c]! + 2))).join("|")}|`;
  return [line(columns.map(({ heading }) => heading)), rule, ...rows.map(line)].join("\n");
}

/** `.957`, `1`, `–` for what cannot be said. */
export function share(value: number | undefined): string {
  if (value === undefined) return "–";
  return value === 1 ? "1" : value.toFixed(3).replace(/^0/u, "");
}

/** `93.4 %`. */
export function percent(value: number | undefined): string {
  return value === undefined ? "–" : `${(100 * value).toFixed(1)} %`;
}
