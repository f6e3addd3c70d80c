import type {
	Analysis,
	Attribution,
	Note,
	Post,
	Source,
	Span,
	Statement,
} from "../engine/index.ts";
import type { AppliedCorrection } from "./correction.ts";
import { isSpan } from "./span-guard.ts";
import type { PagePart, Report } from "./tab-state.ts";

/** One analysis as it leaves the extension or the command line: plain JSON. */
export interface ExportedAnalysis
	extends Omit<Analysis, "postFacts" | "toldPosts">,
		Pick<Report, "onlyBeginning" | "part" | "takenFor"> {
	readonly format: "onrecord/1";
	/** File name on the command line, address of the page in the browser. */
	readonly file: string;
	readonly title: string | null;
	readonly publisher: string | null;
	readonly published: string | null;
	/** What every span of the other fields points into. */
	readonly text: string;
	/** There where the rules alone found what is in it, without the trained model. */
	readonly finder?: "rules";
	/** What the reader corrected of it; not there where nothing was. */
	readonly corrections?: readonly Pick<AppliedCorrection, "attribution" | "found" | "verdict">[];
}

type Fields<T> = readonly (keyof T)[];

/** The order of the fields is part of the format: files can be compared line by line. */
const SPAN: Fields<Span> = ["start", "end"];
const ATTRIBUTION: Fields<Attribution> = [
	"id",
	"source",
	"cue",
	"contentSpans",
	"cueKind",
	"quotation",
	"sourceId",
	"kind",
	"via",
	"because",
	"confidence",
];
const SOURCE: Fields<Source> = [
	"id",
	"kind",
	"name",
	"partial",
	"title",
	"affiliation",
	"description",
	"count",
	"anonymity",
	"vantage",
	"mentions",
	"justification",
];
const STATEMENT: Fields<Statement> = ["start", "end", "sourceId"];
const POST: Fields<Post> = [
	"platform",
	"author",
	"handle",
	"postId",
	"url",
	"postedAt",
	"printedDate",
	"text",
	"form",
	"span",
];
const PART: Fields<PagePart> = ["number", "of"];
const NOTE: Fields<Note> = ["rule", "sourceId", "spans"];

/** What popup and command line hand out for one article, the same from both. */
export function exportOf(
	file: string,
	report: Omit<Report, "url" | "finder"> & Partial<Pick<Report, "finder">>,
): ExportedAnalysis {
	const { title, publisher, published, text, analysis, corrected = [] } = report;
	const { onlyBeginning, part, takenFor, finder } = report;
	const { language, attributions, sources, statements, posts, notes } = analysis;
	return {
		format: "onrecord/1",
		file,
		language,
		title,
		publisher,
		published,
		text,
		attributions: attributions.map((one) => inOrder(one, ATTRIBUTION)),
		sources: sources.map((one) => inOrder(one, SOURCE)),
		statements: statements.map((one) => inOrder(one, STATEMENT)),
		posts: posts.map((one) => inOrder(one, POST)),
		notes: notes.map((one) => inOrder(one, NOTE)),
		...(onlyBeginning && { onlyBeginning }),
		...(part && { part: inOrder(part, PART) }),
		...(takenFor !== undefined && { takenFor }),
		...(finder === "rules" && { finder }),
		...(corrected.length > 0 && {
			corrections: corrected.map(({ attribution, found, verdict }) => ({
				attribution,
				found,
				verdict,
			})),
		}),
	};
}

/** The named fields of an object, in their order, and no others. */
function inOrder<T extends object>(object: T, fields: Fields<T>): T {
	return Object.fromEntries(fields.map((field) => [field, tidy(object[field])])) as T;
}

/** Spans keep their start before their end, wherever they stand. */
function tidy(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(tidy);
	return isSpan(value) ? inOrder(value, SPAN) : value;
}
