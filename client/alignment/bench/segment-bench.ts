/**
 * What `segment` costs beside sentence-splitter alone on the same paragraphs, in the same run: our own passes, the reading
 * of paragraphs included, may cost no more than three tenths of it. Rounds alternate, so that a noisy machine troubles both.
 * Then a long text beside its tenths, also where all of it is one paragraph: the time grows with the text, not with its square.
 */
import { split } from "sentence-splitter";
import { readPlainText } from "../formats/plain-text.ts";
import { segment } from "../segmentation/segment.ts";
import { randomFrom } from "./random-from.ts";

const CHARACTERS = 1_000_000;
const ROUNDS = 5;
const MOST = 1.3;
const PIECES = 10;
/** A text that is ten times as long may cost as much as ten, and three tenths more. */
const MOST_TOGETHER = 1.3;

const ENGLISH = {
  words: "the harbour council river bridge of and in was built by merchants who came from distant cities after long war between two kings with ships grain salt copper every year people remember how old road crossed mountains before railway opened".split(" "),
  sentences: ["Dr. Smith wrote about it in 1869.", '"Who built it?" she asked.', "“We did. We were young.”", "It cost 3.5 million pounds (see p. 12).", "The U.S. envoy left at 5 p.m. on Friday.", "Did he return? Nobody knows…"],
  stops: [".", ".", ".", ".", "?", "!"],
};
const ARABIC = {
  words: "كان الميناء القديم في المدينة على ضفة النهر الذي يمر بين الجبال وقد بناه التجار بعد حرب طويلة مع الملوك ثم جاءت السفن بالقمح والملح والنحاس كل عام والناس يذكرون الطريق إلى الجسر قبل سكة الحديد".split(" "),
  sentences: ["كتب د. سامي عنه سنة ١٨٦٩.", "«من بناه؟» سأل الحارس.", "قال: «نحن بنيناه. كنا صغاراً.»", "بلغت الكلفة ٣.٥ مليون (انظر ص. ١٢).", "هل عاد؟ لا أحد يعرف…"],
  stops: [".", ".", ".", "؟", "!"],
};

/** Paragraphs of two to ten sentences of five to thirty words; every fifth sentence is one of the tricky ones. */
function generate({ words, sentences, stops }: typeof ENGLISH, seed: number): string {
  const random = randomFrom(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? "";
  const sentence = (): string => {
    if (random() < 0.2) return pick(sentences);
    const text = Array.from({ length: 5 + Math.floor(random() * 26) }, () => pick(words) + (random() < 0.06 ? "," : "")).join(" ");
    return text.charAt(0).toUpperCase() + text.slice(1) + pick(stops);
  };
  let text = "";
  while (text.length < CHARACTERS) text += Array.from({ length: 2 + Math.floor(random() * 9) }, sentence).join(" ") + "\n\n";
  return text.slice(0, CHARACTERS);
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const MATERIALS = [
  ["en", ENGLISH],
  ["ar", ARABIC],
] as const;

for (const [lang, material] of MATERIALS) {
  const text = generate(material, 7);
  const paragraphs = readPlainText(text, lang).paragraphs.map((paragraph) => paragraph.text);
  const ours: number[] = [];
  const alone: number[] = [];
  let count = 0;
  for (let round = 0; round < ROUNDS; round++) {
    alone.push(timed(() => paragraphs.forEach((paragraph) => split(paragraph))));
    ours.push(timed(() => (count = segment(text, { lang, format: "plain" }).paragraphs.reduce((sum, { segments }) => sum + segments.length, 0))));
  }
  const ratio = median(ours) / median(alone);
  console.log(
    `segment ${lang}: ${CHARACTERS} characters, ${paragraphs.length} paragraphs, ${count} segments; ` +
      `segment ${median(ours).toFixed(0)} ms, sentence-splitter alone ${median(alone).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (at most ${MOST})${ratio > MOST ? " TOO SLOW" : ""}`,
  );
}

for (const [lang, material] of MATERIALS) {
  const text = generate(material, 7);
  for (const [form, whole] of [
    ["paragraphs", text],
    ["one paragraph", text.replaceAll("\n\n", " ")],
  ] as const) {
    const pieces = Array.from({ length: PIECES }, (_, index) => whole.slice((index * whole.length) / PIECES, ((index + 1) * whole.length) / PIECES));
    const apart: number[] = [];
    const together: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      apart.push(timed(() => pieces.forEach((piece) => segment(piece, { lang, format: "plain" }))));
      together.push(timed(() => segment(whole, { lang, format: "plain" })));
    }
    const ratio = median(together) / median(apart);
    console.log(
      `segment ${lang}, ${form}: ${PIECES} texts of ${Math.round(whole.length / PIECES)} characters ${median(apart).toFixed(0)} ms, as one ${median(together).toFixed(0)} ms, ` +
        `ratio ${ratio.toFixed(2)} (at most ${MOST_TOGETHER})${ratio > MOST_TOGETHER ? " TOO SLOW" : ""}`,
    );
  }
}
