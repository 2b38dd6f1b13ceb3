import { expect, it } from "vitest";
import { percent, share, table } from "../bench/corpora/tables.ts";

it("pads the cells of a table, numbers to the right", () => {
  const columns = [{ heading: "text", numeric: false }, { heading: "F1", numeric: true }];
  expect(table(columns, [["a long name", "1"], ["b", ".957"]]).split("\n")).toEqual([
    "| text        |   F1 |",
    "|-------------|-----:|",
    "| a long name |    1 |",
    "| b           | .957 |",
  ]);
});

it.each([[0.9567, ".957"], [1, "1"], [0.99996, "1.000"], [0, ".000"], [undefined, "–"]])("writes the share %s as %s", (value, text) => {
  expect(share(value)).toBe(text);
});

it.each([[0.934, "93.4 %"], [1, "100.0 %"], [undefined, "–"]])("writes %s as %s", (value, text) => {
  expect(percent(value)).toBe(text);
});
