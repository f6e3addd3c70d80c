/** Words in a row that two texts do not share by chance. */
const RUN = 5;
/** A post of fewer words must be repeated whole, and have at least so many. */
const SHORTEST_POST = 3;

/** The words of a text in lower case, without addresses, punctuation and the `#` and `@` of tags. */
export function wordsOf(text: string): string[] {
	const plain = text.replace(/(?:https?:\/\/|pic\.twitter\.com\/|t\.co\/)\S*/g, " ");
	return (
		plain
			.toLowerCase()
			.replace(/['’]s\b|['’]/g, "")
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

/** Runs of words by which a text is known again; of a very short text there are none. */
export function runsOf(words: readonly string[]): ReadonlySet<string> {
	if (words.length < SHORTEST_POST) return new Set();
	return new Set(runsIn(words, Math.min(RUN, words.length)));
}

/** Whether a text repeats one of the runs, all of them of one length. */
export function repeats(text: string, known: ReadonlySet<string>): boolean {
	const [first] = known;
	if (first === undefined) return false;
	return runsIn(wordsOf(text), first.split(" ").length).some((run) => known.has(run));
}

/** Every run of so many words, in the order of the text. */
export function runsIn(words: readonly string[], length: number): string[] {
	const found: string[] = [];
	for (let i = 0; i + length <= words.length; i++) found.push(words.slice(i, i + length).join(" "));
	return found;
}
