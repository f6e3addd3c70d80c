import type { Paint } from "../terminal/colour.ts";
import type { Figure, Figures } from "./figure.ts";
import { judge } from "./targets.ts";
import type { TestSet } from "./test-sets.ts";

const NAME_WIDTH = 46;

/** A set's figures as lines for the terminal, in percent. */
export function tableOf(set: TestSet, figures: Figures, paint: Paint): string {
	const lines = Object.entries(figures).map(([name, figure]) => {
		const verdict = judge(set.name, name, figures);
		const mark = verdict
			? paint(
					verdict.met ? "green" : "red",
					`${verdict.met ? "✓" : "✗"} ${percent(verdict.atLeast)}`,
				)
			: "";
		return `  ${name.padEnd(NAME_WIDTH)} ${figureText(figure)}  ${mark}`.trimEnd();
	});
	return [paint("bold", `${set.name}: ${set.about}`), ...lines, ""].join("\n");
}

/** The same for a Markdown document. */
export function markdownOf(set: TestSet, figures: Figures): string {
	const rows = Object.entries(figures).map(([name, figure]) => {
		const target = judge(set.name, name, figures);
		return `| ${[name, ...cells(figure), target ? `≥ ${percent(target.atLeast)}` : ""].join(" | ")} |`;
	});
	return [
		`## ${set.name}`,
		"",
		`${set.about[0]?.toUpperCase()}${set.about.slice(1)}.`,
		"",
		"| figure | precision | recall | F1 or share | of | target |",
		"|---|---:|---:|---:|---:|---:|",
		...rows,
		"",
	].join("\n");
}

function figureText(figure: Figure): string {
	const [precision, recall, value, of] = cells(figure).map((cell) => cell.padStart(5));
	const pair = "f1" in figure ? `P ${precision}  R ${recall}  F1 ` : " ".repeat(20);
	return `${pair}${value}   of ${of?.trim()}`;
}

function cells(figure: Figure): string[] {
	return "f1" in figure
		? [...[figure.precision, figure.recall, figure.f1].map(percent), String(figure.gold)]
		: ["", "", percent(figure.rate), String(figure.of)];
}

function percent(share: number): string {
	return (100 * share).toFixed(1);
}
