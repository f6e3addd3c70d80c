import { declaresArticle, mayBeArticle } from "../article/recognise.ts";
import { isSilent, SILENT_TAGS, tagOf } from "../article/silent-tags.ts";
import { callBackground, isFit, NoAnswer } from "../platform/background-call.ts";
import { isExtensionAlive } from "../platform/lifetime.ts";
import { addressOf } from "./address.ts";
import { DEEPEST_FRAME, frameInView, isFrame } from "./frames.ts";
import { Settling } from "./settling.ts";
import { movesOf, whenSeen } from "./when.ts";

/**
 * What the gate runs and the content script runs too: it is in the page already. The build has the
 * content script take it from there instead of carrying it (`tools/build/taken-from.ts`).
 */
export const GATE_CODE = {
	addressOf,
	callBackground,
	DEEPEST_FRAME,
	declaresArticle,
	frameInView,
	isExtensionAlive,
	isFit,
	isFrame,
	isSilent,
	mayBeArticle,
	movesOf,
	NoAnswer,
	Settling,
	SILENT_TAGS,
	tagOf,
	whenSeen,
};
