import type { Span } from "../../text/span.ts";
import type { RelayScene } from "./telling.ts";

/**
 * "According to the new report by Reuters:" and a paragraph of it, or several: what is told in
 * them comes from there.
 *
 * @returns where the outlet is named, by index of the paragraph that is an excerpt
 */
export function findExcerpts(scene: RelayScene): ReadonlyMap<number, Span> {
	const { parsed } = scene.reading;
	const relayOf = new Map<number, Span>();
	parsed.paragraphs.forEach((paragraph, index) => {
		if (parsed.tokens[paragraph.to - 1]?.text !== ":") return;
		const relay = relayIn(scene, paragraph.endSentence - 1);
		if (!relay) return;
		let next = index + 1;
		do relayOf.set(next++, relay);
		while (goesOn(scene, next));
	});
	return relayOf;
}

/** The outlet that the last sentence ahead of the colon announces. */
function relayIn(scene: RelayScene, sentence: number): Span | null {
	const named = scene.outletsOf.get(sentence)?.at(-1)?.span;
	if (named) return named;
	const tellings = scene.tellingsOf.get(sentence) ?? [];
	return tellings.find(({ kind, source }) => kind === "outlet" && source)?.source ?? null;
}

/** Excerpts go on where the page marks them or each paragraph opens a quotation. */
function goesOn(scene: RelayScene, index: number): boolean {
	const { parsed } = scene.reading;
	const paragraph = parsed.paragraphs[index];
	if (!paragraph) return false;
	const isMarked =
		paragraph.role === "blockquote" && parsed.paragraphs[index - 1]?.role === "blockquote";
	return isMarked || continuesQuotation(scene, parsed.tokens[paragraph.from]!.start);
}

function continuesQuotation(scene: RelayScene, start: number): boolean {
	return scene.reading.quotations.some(
		(quotation) => quotation.continues && quotation.span.start === start,
	);
}
