import { type BenchBrowser, openBenchBrowser } from "./browser.ts";
import { measureWaits, type Waits } from "./journeys.ts";
import { visitMarkJs } from "./mark-js.ts";
import { median } from "./median.ts";
import { savedBenchPages } from "./saved.ts";
import { appPage, articleOf, type BenchPage, frontPage, syntheticArticles } from "./synthetic.ts";
import { type Visit, visitWith, visitWithout } from "./visit.ts";

/** What a page costs with the extension, the same page without it, and with mark.js. */
export interface PageCost {
	readonly page: BenchPage;
	readonly without: Visit;
	readonly with: Visit;
	/** Null where nothing was marked, or nobody asked. */
	readonly markJs: Visit | null;
}

export interface PageCosts {
	readonly articles: readonly PageCost[];
	readonly app: PageCost;
	readonly front: PageCost;
	readonly saved: readonly PageCost[];
	/** Saved pages that could not be measured, and why. */
	readonly failed: readonly string[];
	readonly waits: Waits;
}

/** How much is measured. */
export interface Extent {
	/** How often every page is opened each way. */
	readonly rounds: number;
	/** How many of the saved pages are opened. */
	readonly saved: number;
}

/** Measures every page in a browser of its own; says on stderr how far it has come. */
export async function measurePages({ rounds, saved: count }: Extent): Promise<PageCosts> {
	const [articles, app, front] = [syntheticArticles(), appPage(), frontPage()];
	const saved = savedBenchPages(count);
	const column = articleOf(1_000);
	const bench = await openBenchBrowser([...articles, app, front, ...saved, column]);
	try {
		await visitWith(bench, column); // Whatever the browser does once is done.
		const costs: PageCost[] = [];
		for (const page of articles) costs.push(await costOf(bench, page, rounds, true));
		const appCost = await costOf(bench, app, rounds, false);
		const frontCost = await costOf(bench, front, rounds, false);
		const waits = await measureWaits(bench, column, Math.max(rounds, 5));
		const [savedCosts, failed] = await costsOfSaved(bench, saved, rounds);
		return {
			articles: costs,
			app: appCost,
			front: frontCost,
			saved: savedCosts,
			failed,
			waits,
		};
	} finally {
		await bench.close();
	}
}

/** The same of what a reader waits for alone: the popup, and a reading of 1,000 words. */
export async function measureWaitsAlone(rounds: number): Promise<Waits> {
	const column = articleOf(1_000);
	const bench = await openBenchBrowser([column]);
	try {
		await visitWith(bench, column); // Whatever the browser does once is done.
		return await measureWaits(bench, column, rounds);
	} finally {
		await bench.close();
	}
}

async function costsOfSaved(
	bench: BenchBrowser,
	pages: readonly BenchPage[],
	rounds: number,
): Promise<[PageCost[], string[]]> {
	const costs: PageCost[] = [];
	const failed: string[] = [];
	for (const page of pages) {
		try {
			costs.push(await costOf(bench, page, rounds, true));
		} catch (error) {
			failed.push(`${page.name}: ${error instanceof Error ? error.message : error}`);
		}
	}
	return [costs, failed];
}

/** Takes the three in turn, so that a busy machine is as hard on each. */
async function costOf(
	bench: BenchBrowser,
	page: BenchPage,
	rounds: number,
	withMarkJs: boolean,
): Promise<PageCost> {
	process.stderr.write(`${page.name} ...\n`);
	const [ours, without, theirs]: [Visit[], Visit[], Visit[]] = [[], [], []];
	for (let round = 0; round < rounds; round++) {
		const visit = await visitWith(bench, page);
		ours.push(visit);
		without.push(await visitWithout(bench, page, visit.watched));
		if (withMarkJs && visit.words.length > 0) {
			theirs.push(await visitMarkJs(bench, page, visit.words));
		}
	}
	const markJs = theirs.length > 0 ? middle(theirs) : null;
	return { page, with: middle(ours), without: middle(without), markJs };
}

/** Every figure's median. */
function middle(visits: readonly Visit[]): Visit {
	const of = (figure: (visit: Visit) => number) => median(visits.map(figure));
	const known = (figure: (visit: Visit) => number | null) => {
		const figures = visits.map(figure).filter((one) => one !== null);
		return figures.length > 0 ? median(figures) : null;
	};
	return {
		thread: of(({ thread }) => thread),
		ours: of(({ ours }) => ours),
		longest: of(({ longest }) => longest),
		starting: of(({ starting }) => starting),
		worker: of(({ worker }) => worker),
		heap: { objects: of(({ heap }) => heap.objects), buffers: of(({ heap }) => heap.buffers) },
		marks: of(({ marks }) => marks),
		nodes: of(({ nodes }) => nodes),
		shift: of(({ shift }) => shift),
		untilMarks: known(({ untilMarks }) => untilMarks),
		loadToMarks: known(({ loadToMarks }) => loadToMarks),
		watched: of(({ watched }) => watched),
	};
}
