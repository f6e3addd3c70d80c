import type { Checked } from "./checks.ts";

const SLOWEST_SHOWN = 8;
const FLAWS_SHOWN = 40;

interface Timed {
	readonly id: string;
	readonly words: number;
	readonly milliseconds: number;
}

/** What became of a corpus, summed up as it goes: no analysis is kept. */
export class CorpusReport {
	readonly #timed: Timed[] = [];
	readonly #exceptions: string[] = [];
	readonly #flaws: string[] = [];
	readonly #counts = { foreign: 0, attributions: 0, sources: 0, pages: 0, whole: 0 };

	get hasFailures(): boolean {
		return this.#exceptions.length + this.#flaws.length > 0;
	}

	add(id: string, { words, milliseconds, analysis, flaws, isReadWhole }: Checked): void {
		this.#timed.push({ id, words, milliseconds });
		for (const flaw of flaws) this.#flaws.push(`${id}: ${flaw}`);
		this.#counts.attributions += analysis.attributions.length;
		this.#counts.sources += analysis.sources.length;
		if (analysis.language !== "en") this.#counts.foreign++;
		if (isReadWhole !== null) this.#counts.pages++;
		if (isReadWhole) this.#counts.whole++;
	}

	fail(id: string, what: string): void {
		this.#exceptions.push(`${id}: ${what}`);
	}

	print(): string {
		const { foreign, attributions, sources, pages, whole } = this.#counts;
		const lines = [
			`articles: ${this.#timed.length + this.#exceptions.length}, of them not in English: ${foreign}`,
			`attributions: ${attributions}, sources: ${sources}`,
			...this.#times(),
			`peak memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
			...(pages > 0 ? [`read from a page to the last word: ${whole} of ${pages}`] : []),
			...listOf("exceptions", this.#exceptions),
			...listOf("not sound or not the same", this.#flaws),
		];
		return lines.join("\n");
	}

	#times(): string[] {
		const words = this.#timed.reduce((sum, one) => sum + one.words, 0);
		const all = this.#timed.reduce((sum, one) => sum + one.milliseconds, 0);
		const perThousand = this.#timed.map(rateOf).sort((a, b) => a - b);
		const share = (part: number) => perThousand[Math.floor(perThousand.length * part)] ?? 0;
		const slowest = [...this.#timed]
			.sort((a, b) => b.milliseconds - a.milliseconds)
			.slice(0, SLOWEST_SHOWN)
			.map((one) => `  ${one.id}  ${one.milliseconds.toFixed(0)} ms  ${one.words} words`);
		return [
			`time: ${(all / 1000).toFixed(1)} s for ${words} words`,
			`a thousand words: ${((all * 1000) / words).toFixed(1)} ms; of articles the median ${share(0.5).toFixed(1)}, 99 in 100 under ${share(0.99).toFixed(1)}`,
			"slowest:",
			...slowest,
		];
	}
}

function rateOf({ words, milliseconds }: Timed): number {
	return (milliseconds * 1000) / Math.max(1, words);
}

function listOf(title: string, items: readonly string[]): string[] {
	const shown = items.slice(0, FLAWS_SHOWN).map((item) => `  ${item}`);
	const more = items.length > shown.length ? [`  and ${items.length - shown.length} more`] : [];
	return [`${title}: ${items.length}`, ...shown, ...more];
}
