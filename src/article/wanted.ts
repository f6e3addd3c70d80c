/** What comes into a page only when it is wanted. */
export type WantedPart = "posts" | "seldom";

/** The page cannot be read without a part that is not there. */
export class Wanted extends Error {
	override readonly name = "Wanted";
	readonly part: WantedPart;

	constructor(part: WantedPart) {
		super(part);
		this.part = part;
	}
}
