import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What a reader found of one mark; a line of `judgements.jsonl`. Offsets into title, blank line and
 * text of the article; no words of it.
 */
export interface Judgement {
	/** Number of the sample, which is the seed it was drawn with. */
	readonly sample: number;
	readonly id: string;
	/** Of the source, UTF-16 code units; of the cue where the mark has no source. */
	readonly start: number;
	readonly end: number;
	/** `missed`: an unnamed source that carries no mark. */
	readonly verdict: "right" | "wrong" | "missed";
	/** Why it is wrong or missed, in one hyphenated word of the reader's. */
	readonly cause?: string;
}

const JUDGEMENTS = join(import.meta.dirname, "judgements.jsonl");

export function readJudgements(): readonly Judgement[] {
	const lines = readFileSync(JUDGEMENTS, "utf8").split("\n");
	return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Judgement);
}

/** Where the mark a sheet numbers stands. */
type Place = Pick<Judgement, "sample" | "id" | "start" | "end">;

const PLACE = /^#(\d+) (\S+) (\d+)-(\d+)/gm;
const VERDICT = /^(\d+) (right|wrong)(?: (\S+))?$/gm;
const MISSED = /^missed (\S+) (\d+)-(\d+) (\S+)$/gm;

/**
 * Joins a sheet with the reader's verdicts on it.
 *
 * @param verdicts lines such as `12 right`, `13 wrong public`, `missed ID 120-133 no-cue`
 * @throws Error when a verdict is on a mark that the sheet does not hold
 */
export function judgementsOf(
	sample: number,
	sheet: string,
	verdicts: string,
): readonly Judgement[] {
	const places = placesOf(sample, sheet);
	const judged = [...verdicts.matchAll(VERDICT)].map(([, number, verdict, cause]): Judgement => {
		const place = places.get(number!);
		if (!place) throw new Error(`The sheet has no mark ${number}`);
		return { ...place, verdict: verdict as "right" | "wrong", ...(cause && { cause }) };
	});
	const missed = [...verdicts.matchAll(MISSED)].map(
		([, id, start, end, cause]): Judgement => ({
			...{ sample, id: id!, start: Number(start), end: Number(end) },
			verdict: "missed",
			cause: cause!,
		}),
	);
	return [...judged, ...missed];
}

function placesOf(sample: number, sheet: string): ReadonlyMap<string, Place> {
	return new Map(
		[...sheet.matchAll(PLACE)].map(([, number, id, start, end]) => [
			number!,
			{ sample, id: id!, start: Number(start), end: Number(end) },
		]),
	);
}
