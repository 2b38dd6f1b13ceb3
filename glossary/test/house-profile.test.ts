import { expect, test } from "vitest";
import { breaches } from "../styles/breaches.ts";
import { houseJson, readHouseProfile, readHouseStyle, type HouseStyle } from "../styles/house-profile.ts";
import { profiles } from "../styles/profiles.ts";
import { proposeSpelling } from "../styles/propose-spelling.ts";
import type { StyleProfile } from "../styles/style-profile.ts";

function house(data: unknown): StyleProfile {
  const read = readHouseProfile(data);
  if (read.kind === "unreadable") throw new Error(JSON.stringify(read.faults));
  return read.profile;
}

const JOURNAL = {
  id: "our-journal",
  base: "ijmes",
  signs: { "ع": ["'"], "ء": [""], "ā": ["aa", "a"], ah: ["ah"] },
  article: { assimilated: true, joint: "-", later: "drop" },
  exceptions: [{ arabic: "القاهرة", spelling: "Cairo", authority: "Merriam-Webster", reason: "English name" }],
};

test("what it says goes before its base, the rest is that of the base", () => {
  const profile = house(JOURNAL);
  expect(profile.article).toEqual({ ...profiles.ijmes.article, assimilated: true, later: "drop" });
  const written = (arabic: string) => {
    const proposal = proposeSpelling(arabic, profile);
    return proposal.kind === "unknown" ? proposal.reason : proposal.text;
  };
  expect(["الشَّام", "سَعِيد", "غَزَّة", "القاهرة", "شَيْخ"].map(written)).toEqual(["ash-Shaam", "Sa'id", "Ghazzah", "Cairo", "Shaykh"]);
  expect(breaches("al-Sham", profile).map(({ rule }) => rule)).toEqual(["article-assimilation"]);
  expect(breaches("Ash-Shaam", profile)).toEqual([]);
});

test("it may be nothing but a base", () => expect(house({ id: "mine", base: "french" })).toEqual({ ...profiles.french, id: "mine" }));

test.each([
  [{}, ["id", "base"]],
  [{ id: "mine", base: "chicago" }, ["base"]],
  [{ id: "mine", base: "press", article: { joint: "_" } }, ["article.joint"]],
  [{ id: "mine", base: "press", articles: {} }, ["articles"]],
  [{ id: "mine", base: "press", signs: { "ā": [] } }, ["signs.ā.0"]],
  [{ id: "mine", base: "press", exceptions: [{ spelling: "Cairo" }] }, ["exceptions.0.authority", "exceptions.0.reason"]],
  ["press", [""]],
  [null, [""]],
])("what is wrong is told by its place: %j", (data, paths) => {
  const read = readHouseProfile(data);
  expect(read.kind === "unreadable" && read.faults.map(({ path }) => path)).toEqual(paths);
});

test.each([
  [{ id: "mine", base: "press", article: { joint: "_" } }, { path: "article.joint", kind: "wrong", received: '"_"', expected: '"-", " "' }],
  [{ id: "Mine", base: "press" }, { path: "id", kind: "no-id" }],
  [{ id: "mine", base: "press", signs: { "x": ["a"] } }, { path: "signs.x", kind: "unknown" }],
  [{ id: "mine", base: "press", name: " " }, { path: "name", kind: "empty" }],
  [{ id: "mine", base: "press", ibn: ["i".repeat(101)] }, { path: "ibn.0", kind: "long" }],
  [{ id: "mine", base: "press", exceptions: [{ spelling: "Cairo", authority: "MW" }] }, { path: "exceptions.0.reason", kind: "missing" }],
  [undefined, { path: "", kind: "wrong" }],
])("and by its kind: %j", (data, fault) => {
  const read = readHouseStyle(data);
  expect(read.kind === "unreadable" && read.faults).toMatchObject([fault]);
});

test("it comes back from its file as it was", () => {
  const style: HouseStyle = { ...(JOURNAL as HouseStyle), name: "مجلتنا", firstMention: "full" };
  expect(readHouseStyle(JSON.parse(houseJson(style)))).toEqual({ kind: "style", style });
});
