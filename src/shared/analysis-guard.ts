import type { Analysis, Note, Statement } from "../engine/index.ts";
import { isPost } from "./article-guard.ts";
import { isMarkedAnalysis, isName, isSpans } from "./attribution-guard.ts";
import { type Guard, isCount, isListOf, isNullOr, isRecordOf, isRecordWith } from "./guard.ts";
import { MOST_ITEMS } from "./limits.ts";
import type { MarkedAnalysis } from "./messages.ts";
import { isPostFacts, isToldPost } from "./post-facts-guard.ts";
import { isSpan } from "./span-guard.ts";

const isStatement: Guard<Statement> = (value): value is Statement =>
	isSpan(value) && isCount((value as Partial<Statement>).sourceId);

type OnPosts = "postFacts" | "toldPosts";

const isRest = isRecordOf<Omit<Analysis, OnPosts | keyof MarkedAnalysis>>({
	language: isName,
	statements: isListOf(isStatement, MOST_ITEMS),
	posts: isListOf(isPost, MOST_ITEMS),
	notes: isListOf(
		isRecordOf<Note>({ rule: isName, sourceId: isNullOr(isCount), spans: isSpans }),
		MOST_ITEMS,
	),
});

function isBare(value: unknown): value is Omit<Analysis, OnPosts> {
	return isMarkedAnalysis(value) && isRest(value);
}

/** An analysis as the engine gives it; its spans are not checked against any text. */
export const isAnalysis: Guard<Analysis> = isRecordWith<
	Omit<Analysis, OnPosts>,
	Required<Pick<Analysis, OnPosts>>
>(isBare, {
	postFacts: isListOf(isPostFacts, MOST_ITEMS),
	toldPosts: isListOf(isToldPost, MOST_ITEMS),
});
