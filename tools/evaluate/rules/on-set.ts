import { annotationsIn } from "./annotation.ts";
import { analysesIn, findingsIn } from "./findings.ts";
import { figuresOfRules, type RuleFigures } from "./table.ts";

/**
 * The figures of every rule on a folder of annotated articles.
 *
 * @param predicted analyses of them, one JSON object a line
 */
export function rulesOn(folder: string, predicted: string): readonly RuleFigures[] {
	const analyses = analysesIn(predicted);
	const findings = annotationsIn(folder).flatMap((annotation) => {
		const analyzed = analyses.get(annotation.id);
		return analyzed ? findingsIn(annotation, analyzed) : [];
	});
	return figuresOfRules(findings);
}
