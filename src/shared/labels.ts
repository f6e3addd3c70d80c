import type { AuthorKind, Category, Platform, SourceKind } from "../engine/index.ts";
import type { CorrectionFault } from "./correction.ts";
import type { MessageKey } from "./message-key.ts";
import type { ClosedPage, FailureReason } from "./tab-state.ts";

/** The words for each category, the same in page, card, popup and legend. */
export interface CategoryLabels {
	readonly name: MessageKey;
	/** One letter, different for every category of a language. */
	readonly letter: MessageKey;
	readonly meaning: MessageKey;
}

export const CATEGORY_LABELS: Readonly<Record<Category, CategoryLabels>> = {
	named: {
		name: "category_named",
		letter: "category_named_letter",
		meaning: "category_named_meaning",
	},
	institutional: {
		name: "category_institutional",
		letter: "category_institutional_letter",
		meaning: "category_institutional_meaning",
	},
	"second-hand": {
		name: "category_second_hand",
		letter: "category_second_hand_letter",
		meaning: "category_second_hand_meaning",
	},
	unnamed: {
		name: "category_unnamed",
		letter: "category_unnamed_letter",
		meaning: "category_unnamed_meaning",
	},
	vague: {
		name: "category_vague",
		letter: "category_vague_letter",
		meaning: "category_vague_meaning",
	},
};

export const KIND_LABELS: Readonly<Record<SourceKind, MessageKey>> = {
	person: "kind_person",
	"unnamed-person": "kind_unnamed_person",
	"unnamed-group": "kind_unnamed_group",
	spokesperson: "kind_spokesperson",
	public: "kind_public",
	organization: "kind_organization",
	outlet: "kind_outlet",
	document: "kind_document",
	post: "kind_post",
	hidden: "kind_hidden",
};

export const AUTHOR_LABELS: Readonly<Record<AuthorKind, MessageKey>> = {
	named: "author_named",
	organization: "author_organization",
	unknown: "author_unknown",
};

export const PLATFORM_LABELS: Readonly<Record<Platform, MessageKey>> = {
	x: "platform_x",
	bluesky: "platform_bluesky",
	mastodon: "platform_mastodon",
	threads: "platform_threads",
	"truth-social": "platform_truth_social",
	telegram: "platform_telegram",
	facebook: "platform_facebook",
	instagram: "platform_instagram",
	tiktok: "platform_tiktok",
	youtube: "platform_youtube",
	reddit: "platform_reddit",
	linkedin: "platform_linkedin",
};

export const FAILURE_LABELS: Readonly<Record<FailureReason, MessageKey>> = {
	background: "failed_background",
	engine: "failed_engine",
	page: "failed_page",
	storage: "failed_storage",
	"too-long": "failed_too_long",
};

export const CORRECTION_FAULT_LABELS: Readonly<Record<CorrectionFault, MessageKey>> = {
	full: "correction_full",
	storage: "correction_storage",
	newer: "correction_newer",
	page: "correction_page",
};

/** A sentence and what helps. */
export interface ClosedPageLabels {
	readonly heading: MessageKey;
	readonly more: MessageKey;
}

export const CLOSED_PAGE_LABELS: Readonly<Record<ClosedPage, ClosedPageLabels>> = {
	pdf: { heading: "closed_page_pdf", more: "closed_page_pdf_more" },
	browser: { heading: "closed_page_browser", more: "closed_page_browser_more" },
	store: { heading: "closed_page_store", more: "closed_page_store_more" },
};
