import { describe, expect, test } from "vitest";
import { Progress } from "../progress.ts";

function watcher(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

describe("progress", () => {
  test("replaces its line on a terminal and takes it away at the end", () => {
    const terminal = watcher(true);
    const progress = new Progress(terminal);
    for (const step of ["1 %", "1 %", "2 %"]) progress.show(step);
    progress.end();
    progress.end();
    expect(terminal.written).toEqual(["\r\u001b[K1 %", "\r\u001b[K2 %", "\r\u001b[K"]);
  });

  test("a note gets a line of its own", () => {
    const terminal = watcher(true);
    const progress = new Progress(terminal);
    progress.show("1 %");
    progress.note("ar.txt: taken for Arabic");
    expect(terminal.written.slice(1)).toEqual(["\r\u001b[K", "muqabala: ar.txt: taken for Arabic\n"]);
  });

  test("writes nothing where no one watches", () => {
    const pipe = watcher(false);
    const progress = new Progress(pipe);
    progress.show("1 %");
    progress.note("ar.txt: taken for Arabic");
    progress.end();
    expect(pipe.written).toEqual([]);
  });
});
