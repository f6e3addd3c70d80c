import type { CueKind, FoundAttribution } from "../model/attribution.ts";
import type { Reading } from "../quotation/reading.ts";
import type { TaggedAttribution } from "../tagger/tagger.ts";
import { type Candidate, candidatesOf } from "./candidate.ts";
import { ClueReader } from "./clues.ts";
import { isHearer } from "./hearer.ts";
import { learnedJudge } from "./judge.ts";
import { isMerePhrase } from "./mere-phrase.ts";
import { isNoStatement } from "./no-statement.ts";
import { POLICY, type Policy } from "./policy.ts";

/**
 * Makes one list of what model and rules found in a text: the model's findings, mended by the rules
 * where these know better, and what only the rules can find, if it is likely enough that something
 * is passed on. What is less likely counts as an attitude where the model is sure of the cue.
 *
 * @returns in the order of their cues; no two of the model and a rule share one
 */
export function combine(
	reading: Reading,
	model: readonly TaggedAttribution[],
	rules: readonly FoundAttribution[],
	policy: Policy = POLICY,
): readonly FoundAttribution[] {
	const { text } = reading.parsed;
	const candidates = candidatesOf(text, model, rules, policy);
	const judge = learnedJudge();
	const clues = new ClueReader(reading).cluesOf(candidates);
	return candidates.flatMap((candidate, i) => {
		if (isNothingSaid(text, candidate.found)) return [];
		const confidence = judge.likelihood(clues[i]!);
		if (confidence >= policy.reportedFrom) {
			return { ...plain(candidate.found), cueKind: statementKind(candidate), confidence };
		}
		return isAttitude(candidate, policy)
			? { ...plain(candidate.found), cueKind: "attitude" as const }
			: [];
	});
}

/** What no likelihood tells: the words are no statement by the source, whatever cue they hold. */
function isNothingSaid(text: string, found: FoundAttribution): boolean {
	return isMerePhrase(text, found) || isHearer(text, found) || isNoStatement(text, found);
}

/** What the later passes know of: nothing of the model's inner view. */
function plain(found: FoundAttribution): FoundAttribution {
	const { source, cue, contentSpans, cueKind, quotation, because, confidence } = found;
	return { source, cue, contentSpans, cueKind, quotation, because, confidence };
}

function statementKind({ model, rule, found }: Candidate): CueKind {
	if (found.cueKind !== "attitude") return found.cueKind;
	const kind = model?.statementKind ?? rule?.cueKind ?? "belief";
	return kind === "attitude" ? "belief" : kind;
}

function isAttitude({ model, rule }: Candidate, { attitudeFrom }: Policy): boolean {
	return model !== null && (rule !== null || model.confidence >= attitudeFrom);
}
