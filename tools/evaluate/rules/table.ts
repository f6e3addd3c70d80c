import { RULES } from "../../../src/engine/standards/rules.ts";
import { wilson } from "../sample/figures.ts";
import { type Finding, JUDGES, type Verdict } from "./agreement.ts";

/** How often a rule speaks, and what the annotation says of it. */
export interface RuleFigures {
	readonly rule: string;
	/** Articles that have a finding of it. */
	readonly articles: number;
	readonly findings: number;
	/** Findings on sources that the annotation does not have. */
	readonly unmet: number;
	/** Null for a rule on what was not annotated. */
	readonly verdicts: Readonly<Record<Verdict, number>> | null;
}

/** The figures of every rule, in the order in which notes are told. */
export function figuresOfRules(findings: readonly Finding[]): readonly RuleFigures[] {
	return RULES.map(({ id }) => {
		const mine = findings.filter(({ note }) => note.rule === id);
		const articles = new Set(mine.map(({ annotation }) => annotation.id)).size;
		const judge = JUDGES.get(id);
		const judged = judge ? mine.map(judge) : [];
		const count = (verdict: Verdict | null) => judged.filter((one) => one === verdict).length;
		const verdicts = judge && {
			agrees: count("agrees"),
			"other kind": count("other kind"),
			"other fact": count("other fact"),
		};
		const unmet = count(null);
		return { rule: id, articles, findings: mine.length, unmet, verdicts: verdicts ?? null };
	});
}

const HEAD = [
	"rule",
	"articles",
	"findings",
	"agrees",
	"another kind of source",
	"another fact",
	"not annotated",
	"agrees, of those annotated",
];

/** The figures as a Markdown table. */
export function rulesMarkdown(figures: readonly RuleFigures[]): string {
	const rows = [HEAD, ["---", ...HEAD.slice(1).map(() => "---:")], ...figures.map(rowOf)];
	return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function rowOf({ rule, articles, findings, unmet, verdicts }: RuleFigures): readonly string[] {
	const counts = [rule, String(articles), String(findings)];
	if (!verdicts) return [...counts, "", "", "", String(findings), ""];
	const { agrees, "other kind": kind, "other fact": fact } = verdicts;
	return [
		...counts,
		...[agrees, kind, fact, unmet].map(String),
		shareOf(agrees, agrees + kind + fact),
	];
}

function shareOf(agrees: number, of: number): string {
	if (of === 0) return "";
	const { share, low, high } = wilson(agrees, of);
	const percent = (value: number) => (100 * value).toFixed(0);
	return `${percent(share)} % (${percent(low)} to ${percent(high)})`;
}
