import { languageHere, say } from "../design/words.ts";
import type { ReadingProgress, TabState } from "../shared/tab-state.ts";

type Reading = Extract<TabState, { status: "reading" }>;

interface ReadingMessageProps {
	readonly tab: Reading;
	/** The reader has waited for more than a second. */
	readonly isSlow: boolean;
}

/**
 * A page that is being read: at once that it is, after a while how far, and after a second why it
 * takes so long. Only the sentences are live; figures that are read out many times a second help nobody.
 */
export function ReadingMessage({ tab: { progress, soFar }, isSlow }: ReadingMessageProps) {
	return (
		<section class="reading">
			<div class="reading-told" role="status">
				{soFar === undefined ? (
					<h1>{say("state_reading")}</h1>
				) : (
					<p class="reading-on">{say("state_reading_on")}</p>
				)}
				{isSlow && <p class="soft">{slowSentence(progress)}</p>}
			</div>
			<Bar progress={progress} />
			{progress && <p class="soft small">{shareOf(progress)}</p>}
			{soFar !== undefined && (
				<p class="soft small">{say("reading_so_far", figure(wordsIn(soFar.text)))}</p>
			)}
		</section>
	);
}

/** Without a figure for as long as nothing is known of how far it is. */
function Bar({ progress }: { readonly progress: ReadingProgress | undefined }) {
	const percent = progress && Math.round(progress.share * 100);
	return (
		<div
			class="reading-bar"
			role="progressbar"
			aria-label={say("reading_progress")}
			aria-valuenow={percent}
			aria-valuemin={0}
			aria-valuemax={100}
		>
			{progress && <span style={{ width: `${percent}%` }} />}
		</div>
	);
}

function shareOf({ share, words }: ReadingProgress): string {
	const percent = new Intl.NumberFormat(languageHere(), { style: "percent" });
	return say("reading_share", percent.format(share), figure(words));
}

function slowSentence(progress: ReadingProgress | undefined): string {
	return say(progress ? "reading_slow_words" : "reading_slow");
}

/** Two significant digits: nobody wants to know more of how long a text is. */
function figure(words: number): string {
	return new Intl.NumberFormat(languageHere(), { maximumSignificantDigits: 2 }).format(words);
}

function wordsIn(text: string): number {
	return text.match(/\S+/g)?.length ?? 0;
}
