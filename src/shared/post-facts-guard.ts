import type {
	Account,
	AuthorKind,
	Distance,
	Namesake,
	Office,
	PostFacts,
	PostMedia,
	PostUse,
	ToldPost,
} from "../engine/index.ts";
import {
	type Guard,
	isCount,
	isEither,
	isListOf,
	isNameIn,
	isNullOr,
	isOneOf,
	isRecordOf,
	isText,
	isTrueOrFalse,
} from "./guard.ts";
import { LONGEST_LINE, MOST_SPANS } from "./limits.ts";
import { isLine } from "./span-guard.ts";

const isName = isText(LONGEST_LINE);
const isUse: Guard<PostUse> = isNameIn<PostUse>({
	source: true,
	subject: true,
	illustration: true,
});
const isMedia: Guard<PostMedia> = isNameIn<PostMedia>({
	picture: true,
	video: true,
	"picture-or-video": true,
});
const isAuthorKind: Guard<AuthorKind> = isNameIn<AuthorKind>({
	named: true,
	organization: true,
	unknown: true,
});
const isOffice: Guard<Office> = isNameIn<Office>({
	representative: true,
	senator: true,
	body: true,
	domain: true,
});

const isDistance: Guard<Distance> = isRecordOf<Distance>({
	count: isCount,
	unit: isOneOf(["day", "month", "year"]),
	side: isOneOf(["before", "after"]),
});

type AccountOf<K extends Account["kind"]> = Extract<Account, { kind: K }>;

const isAccount: Guard<Account> = isEither<Account>(
	isRecordOf<AccountOf<"official">>({
		kind: isOneOf(["official"]),
		name: isName,
		office: isOffice,
	}),
	isRecordOf<AccountOf<"outlet">>({ kind: isOneOf(["outlet"]), name: isName }),
	isRecordOf<AccountOf<"other">>({ kind: isOneOf(["other"]) }),
	isRecordOf<AccountOf<"unknown">>({ kind: isOneOf(["unknown"]) }),
);

/** What the engine says of one post. */
export const isPostFacts: Guard<PostFacts> = isRecordOf<PostFacts>({
	post: isCount,
	postedAt: isLine,
	printedDateFits: isNullOr(isTrueOrFalse),
	distance: isNullOr(isDistance),
	account: isAccount,
	namesake: isNullOr(isRecordOf<Namesake>({ name: isName, handles: isListOf(isName, MOST_SPANS) })),
	authorKind: isAuthorKind,
	use: isNullOr(isUse),
	statements: isListOf(isCount, MOST_SPANS),
	media: isNullOr(isMedia),
	originalOnPage: isTrueOrFalse,
});

/** What the engine says of one post that only the text speaks of. */
export const isToldPost: Guard<ToldPost> = isRecordOf<ToldPost>({
	source: isCount,
	author: isAuthorKind,
});
