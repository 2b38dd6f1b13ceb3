/**
 * Passages to measure by: short Arabic texts with an English translation in which every name and every number is marked, and every
 * inconsistency is known. All were written for this purpose, by hand, by one who had not seen the matcher at work.
 *
 * In both texts `[[1|Aleppo]]` is a mention of name 1 of the passage, and `{{1|37}}` is its number 1. Marks may stand inside marks.
 *
 * What is a name: every proper name of the source and what renders it: people, places, peoples and dynasties (with the English
 * adjective: Umayyad, Ottoman), organisations, books, months of the Muslim calendar; exonyms too (Cairo); and Arabic words written in
 * Latin letters (sharia, waqf). An institution, a book or a place whose name is put into English words is a name of the kind
 * `translated`; a name inside it is marked too. Not names: titles, ranks and coins (Sheikh, Imam, vizier, Dr., dinar), nouns that say
 * what a place is (Mount, Lake, mosque), demonyms, scripts and languages (Syrian, Kufic, Arabic), months of the solar calendar, weekdays.
 *
 * A mark leaves out Arabic proclitics, English possessives, and the English plural (`[[1|Fatimid]]s`).
 *
 * What is a number: digits, numbers in words, fractions, a dual that English renders by "two", ordinals that count (the third
 * century), and dates, day and month together. "One", "first" and "second" are marked only where they count; twice, double and
 * hundreds of people are not.
 *
 * An inconsistency is one that an editor would want to be removed. None is a shorter form of the same name (a surname alone, with or without its
 * article, as long as it keeps to that), a capital at the beginning or in a heading, or a spelling that belongs to a quotation, a title or an address.
 */
import { CULTURE } from "./last-passages/culture.ts";
import { DESERT } from "./last-passages/desert.ts";
import { LEARNING } from "./last-passages/learning.ts";
import { PUBLIC_AFFAIRS } from "./last-passages/public-affairs.ts";
import { RECORDS } from "./last-passages/records.ts";
import { ABROAD } from "./later-passages/abroad.ts";
import { COURTS } from "./later-passages/courts.ts";
import { JOURNEYS } from "./later-passages/journeys.ts";
import { LIVES } from "./later-passages/lives.ts";
import { LOCAL_NEWS } from "./later-passages/local-news.ts";
import { TRANSMITTERS } from "./later-passages/transmitters.ts";
import { BIOGRAPHY } from "./passages/biography.ts";
import { ECONOMY } from "./passages/economy.ts";
import { GEOGRAPHY } from "./passages/geography.ts";
import { HISTORY } from "./passages/history.ts";
import { INTERVIEW } from "./passages/interview.ts";
import { LAW } from "./passages/law.ts";
import { LISTS } from "./passages/lists.ts";
import { LITERATURE } from "./passages/literature.ts";
import { NEWS } from "./passages/news.ts";
import { PRESS } from "./passages/press.ts";
import { RELIGION } from "./passages/religion.ts";
import { SCHOLARSHIP } from "./passages/scholarship.ts";
import { SCIENCE } from "./passages/science.ts";
import { TRAVEL } from "./passages/travel.ts";

export type NameKind = "person" | "place" | "group" | "work" | "term" | "translated";

/** What is known of a name of a passage, beside its mentions. */
export interface PassageName {
  readonly kind: NameKind;
  /** The spellings that an editor would want made one, each with all forms that keep to it; absent where the name is consistent. */
  readonly variants?: readonly (readonly string[])[];
  /** Shorter forms of a consistent name. */
  readonly short?: readonly string[];
  /** Spellings that belong to a quotation, a title or an address. */
  readonly quoted?: readonly string[];
}

/** A passage as it is written, with its marks. */
export interface Passage {
  readonly id: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** Which sentences belong together, where it is not one with one. */
  readonly links?: readonly PassageLink[];
  readonly names: Readonly<Record<number, PassageName>>;
  /** Different names that look like one. */
  readonly lookAlikes?: readonly (readonly [number, number])[];
  /** The numbers and dates that say something else than the source. */
  readonly wrong?: readonly number[];
  /** The numbers and dates in digits on both sides that say the same in other digits: another calendar, another unit. */
  readonly converted?: readonly number[];
}

/** Sentences of the source, and those of the target that render them. */
export type PassageLink = readonly [source: readonly number[], target: readonly number[]];

/** Every passage, by register. */
export const PASSAGES: Readonly<Record<string, readonly Passage[]>> = {
  news: NEWS,
  history: HISTORY,
  geography: GEOGRAPHY,
  law: LAW,
  biography: BIOGRAPHY,
  travel: TRAVEL,
  economy: ECONOMY,
  religion: RELIGION,
  science: SCIENCE,
  interview: INTERVIEW,
  literature: LITERATURE,
  scholarship: SCHOLARSHIP,
  press: PRESS,
  lists: LISTS,
};

/** A second set by register, written later by one who had seen neither the matcher nor what it makes of the first; nothing is tuned by it. */
export const LATER_PASSAGES: Readonly<Record<string, readonly Passage[]>> = {
  "local news": LOCAL_NEWS,
  courts: COURTS,
  lives: LIVES,
  transmitters: TRANSMITTERS,
  journeys: JOURNEYS,
  abroad: ABROAD,
};

/** A third set by register, written last by one who had seen neither the matcher nor more than one page of the others; nothing is tuned by it. */
export const LAST_PASSAGES: Readonly<Record<string, readonly Passage[]>> = {
  culture: CULTURE,
  records: RECORDS,
  "public affairs": PUBLIC_AFFAIRS,
  learning: LEARNING,
  desert: DESERT,
};
