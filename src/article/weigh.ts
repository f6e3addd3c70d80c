import { holdsComments, type Mark } from "./furniture.ts";
import type { Block, PageTree } from "./tree.ts";

/** Shortest text, in code units, that counts as a paragraph whatever it ends with. */
const LONG_TEXT = 120;
/** Shortest text that counts as a paragraph when it ends like a sentence. */
const SENTENCE = 45;
/** Share of a block's text in links above which it leads elsewhere. */
const MOSTLY_LINKS = 0.5;
/** The same for whole sentences. */
const ONLY_LINKS = 0.8;
const ENDS_LIKE_A_SENTENCE = /[.!?…。؟।:][)\]}"'”’»›」』\s]*$/;
/** Marked regions with more of the page's paragraphs than this are the page, not its furniture. */
const MOST_FURNITURE = 0.4;
/** Where names leave less than this share of the paragraphs, they do not mean what they say here. */
const NAMES_MISLEAD = 0.4;
/** Comments outgrow short articles. */
const MOST_COMMENTS = 0.9;
/** What a code unit in a list counts beside one in a paragraph: galleries are long lists. */
const LIST_SHARE = 0.3;

/** What each block and region holds, all by index. */
export interface Weights {
	/** Length of a block where it reads as a paragraph, else 0. */
	readonly prose: readonly number[];
	/** Whether a region is furniture, itself or by where it stands. */
	readonly furniture: readonly boolean[];
	/** Length of the paragraphs in a region that stand in no furniture. */
	readonly content: readonly number[];
}

/** Whether a block reads as a paragraph: long enough or a whole sentence, and not mainly links. */
function isProse(block: Block): boolean {
	const { length } = block.text;
	const isSentence = length >= SENTENCE && ENDS_LIKE_A_SENTENCE.test(block.text);
	if (block.linkLength > length * (isSentence ? ONLY_LINKS : MOSTLY_LINKS)) return false;
	return isSentence || length >= LONG_TEXT;
}

/** Weighs the whole page. Linear in the number of regions and blocks. */
export function weigh(tree: PageTree): Weights {
	const prose = tree.blocks.map((block) => (isProse(block) ? block.text.length : 0));
	const inList = listRegions(tree);
	const outsideLists = sumUp(tree, (block, region) => (inList[region] ? 0 : prose[block]!));
	const contentWithout = (furniture: readonly boolean[]) =>
		sumUp(tree, (block, region) =>
			furniture[region] ? 0 : prose[block]! * (inList[region] ? LIST_SHARE : 1),
		);
	const sure = findFurniture(tree, outsideLists, ["by-kind"]);
	const likely = findFurniture(tree, outsideLists, ["by-kind", "by-name"]);
	const [allContent, content] = [contentWithout(sure), contentWithout(likely)];
	return content[0]! < NAMES_MISLEAD * allContent[0]!
		? { prose, furniture: sure, content: allContent }
		: { prose, furniture: likely, content };
}

/** By index: whether a region is marked in one of the given ways, or stands in one that is. */
function findFurniture(
	tree: PageTree,
	lengths: readonly number[],
	marks: readonly Mark[],
): boolean[] {
	const furniture: boolean[] = [];
	tree.regions.forEach(({ names, mark, parent }, i) => {
		const limit = mark === "by-kind" && holdsComments(names) ? MOST_COMMENTS : MOST_FURNITURE;
		const isFurniture = marks.includes(mark) && mark !== null && lengths[i]! <= limit * lengths[0]!;
		furniture.push((furniture[parent] ?? false) || isFurniture);
	});
	return furniture;
}

/** By index: whether a region stands in a list. */
function listRegions(tree: PageTree): boolean[] {
	const inList: boolean[] = [];
	for (const { tag, parent } of tree.regions) {
		inList.push(tag === "LI" || (inList[parent] ?? false));
	}
	return inList;
}

/** Adds up a figure of each block over all regions around it. */
export function sumUp(
	tree: PageTree,
	figureOf: (block: number, region: number) => number,
): number[] {
	const sums = tree.regions.map(() => 0);
	tree.blocks.forEach(({ region }, i) => {
		sums[region]! += figureOf(i, region);
	});
	for (let i = tree.regions.length - 1; i > 0; i--) {
		sums[tree.regions[i]!.parent]! += sums[i]!;
	}
	return sums;
}
