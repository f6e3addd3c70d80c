import { Fold } from "../design/fold.tsx";
import { say } from "../design/words.ts";
import type { Span } from "../engine/index.ts";
import { type JumpLine, JumpList } from "./jump.tsx";
import type { RuleNote } from "./rule-notes.ts";
import { ruleSentence, ruleWhy } from "./rule-sentence.ts";

interface NotesProps {
	readonly notes: readonly RuleNote[];
	readonly onJump: (span: Span) => void;
}

/** Of more notes than so many only the first stand open: the sources below are to be seen early. */
const MOST_OPEN = 3;
export const FIRST_OF_MANY = 2;

/** What newsroom rules ask for and was found, or was not found, in the text. */
export function Notes({ notes, onJump }: NotesProps) {
	const told = toldOf(notes);
	if (told.length === 0) return null;
	const open = told.length > MOST_OPEN ? FIRST_OF_MANY : told.length;
	const more = told.slice(open);
	return (
		<section>
			<h2>{say("notes_heading")}</h2>
			<NoteList notes={told.slice(0, open)} onJump={onJump} />
			{more.length > 0 && (
				<Fold summary={<span class="small">{say("notes_more", String(more.length))}</span>}>
					{() => <NoteList notes={more} onJump={onJump} />}
				</Fold>
			)}
		</section>
	);
}

/** The same behind its heading, for where there is less room. */
export function FoldedNotes({ notes, onJump }: NotesProps) {
	const told = toldOf(notes);
	if (told.length === 0) return null;
	return (
		<details class="fold">
			<summary>
				<h2>
					{say("notes_heading")} <span class="soft small">{told.length}</span>
				</h2>
			</summary>
			<NoteList notes={told} onJump={onJump} />
		</details>
	);
}

function toldOf(notes: readonly RuleNote[]): readonly RuleNote[] {
	return notes.filter(({ rule }) => ruleSentence(rule) !== "");
}

function NoteList({ notes, onJump }: NotesProps) {
	return (
		<div class="notes">
			{notes.map(({ rule, about, places }) => (
				<Fold key={rule} class="fold" summary={<NoteSummary rule={rule} about={about} />}>
					{() => (
						<>
							<p class="soft small">{ruleWhy(rule)}</p>
							<JumpList class="note-places small" lines={places.map(lineOf)} onJump={onJump} />
						</>
					)}
				</Fold>
			))}
		</div>
	);
}

function NoteSummary({ rule, about }: Pick<RuleNote, "rule" | "about">) {
	return (
		<span class="note">
			{ruleSentence(rule)}
			{about.length > 0 && <span class="note-about soft small"> {about.join(" · ")}</span>}
		</span>
	);
}

function lineOf({ words, span }: RuleNote["places"][number]): JumpLine {
	return { span, words, label: say("note_jump", words) };
}
