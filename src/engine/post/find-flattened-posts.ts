import type { Post } from "../model/article.ts";
import { type PostFinding, type PostPattern, postOf } from "./flattened-post.ts";
import { findHeadedPosts } from "./headed.ts";
import { findFacebookPosts } from "./posted-on-facebook.ts";
import { findInstagramPosts } from "./shared-on-instagram.ts";
import { findSignedPosts } from "./signed.ts";

/** The surest first: where two overlap, the earlier pattern's finding stays. */
const PATTERNS: readonly PostPattern[] = [
	findInstagramPosts,
	findFacebookPosts,
	findSignedPosts,
	findHeadedPosts,
];

/**
 * Finds posts that stand in the text as mere words, as a page without its scripts prints them:
 * "… pic.twitter.com/AbC123 — Name (@handle) June 15, 2025". Linear in the length of the text.
 *
 * @returns in the order of the text, not overlapping
 */
export function findFlattenedPosts(text: string): readonly Post[] {
	const kept: PostFinding[] = [];
	for (const pattern of PATTERNS) {
		const taken = [...kept];
		kept.push(...pattern(text).filter((finding) => !taken.some((other) => meets(finding, other))));
	}
	return kept.sort((a, b) => a.start - b.start).map((finding) => postOf(text, finding));
}

function meets(a: PostFinding, b: PostFinding): boolean {
	return a.start < b.end && b.start < a.end;
}
