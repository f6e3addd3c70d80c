import { say, sayCount } from "../design/words.ts";
import type {
	Account,
	Distance,
	Office,
	Post,
	PostFacts,
	PostMedia,
	PostUse,
} from "../engine/index.ts";
import type { CountKey, MessageKey } from "../shared/message-key.ts";
import { minuteIn } from "./day-words.ts";

const DISTANCES: Readonly<Record<Distance["side"], Readonly<Record<Distance["unit"], CountKey>>>> =
	{
		before: {
			day: "post_days_before",
			month: "post_months_before",
			year: "post_years_before",
		},
		after: { day: "post_days_after", month: "post_months_after", year: "post_years_after" },
	};

const OFFICES: Readonly<Record<Office, MessageKey>> = {
	senator: "post_account_senator",
	representative: "post_account_representative",
	body: "post_account_body",
	domain: "post_account_domain",
};

const USES: Readonly<Record<PostUse, MessageKey>> = {
	source: "post_use_source",
	subject: "post_use_subject",
	illustration: "post_use_illustration",
};

const MEDIA: Readonly<Record<PostMedia, MessageKey>> = {
	picture: "post_media_picture",
	video: "post_media_video",
	"picture-or-video": "post_media_picture_or_video",
};

/**
 * What is known of a post, a sentence a fact; facts that are not known are left out.
 *
 * @param language in which times are written, a BCP 47 tag
 */
export function postSentences(post: Post, facts: PostFacts, language: string): string[] {
	const { use, media } = facts;
	return [
		...timeSentences(post, facts, language),
		...accountSentences(post, facts),
		...(use === null ? [] : [say(USES[use])]),
		...(media === null ? [] : [say(MEDIA[media])]),
		...(facts.originalOnPage ? [] : [say("post_words_only")]),
	];
}

function timeSentences({ printedDate }: Post, facts: PostFacts, language: string): string[] {
	const { postedAt, printedDateFits, distance } = facts;
	const sentences: string[] = [];
	if (distance) sentences.push(sayCount(DISTANCES[distance.side][distance.unit], distance.count));
	if (postedAt === null) return sentences;
	const time = minuteIn(language, new Date(postedAt), "UTC");
	if (printedDateFits === false && printedDate !== null) {
		return [...sentences, say("post_date_differs", printedDate, time)];
	}
	return [...sentences, say("post_time", time)];
}

function accountSentences({ handle }: Post, { account, namesake }: PostFacts): string[] {
	const sentences = accountSentence(account);
	if (!namesake || handle === null) return sentences;
	const listed = namesake.handles.map((one) => say("post_handle", one)).join(", ");
	const own = say("post_handle", handle);
	return [...sentences, say("post_namesake", namesake.name, own, listed)];
}

function accountSentence(account: Account): string[] {
	if (account.kind === "outlet") return [say("post_account_outlet", account.name)];
	if (account.kind === "official") return [say(OFFICES[account.office], account.name)];
	return [];
}
