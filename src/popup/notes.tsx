import { say } from "../design/words.ts";
import type { Span } from "../engine/index.ts";
import { ruleSentence } from "./rule-sentence.ts";
import type { NamedNote } from "./summary.ts";

interface NotesProps {
	readonly notes: readonly NamedNote[];
	readonly onJump: (span: Span) => void;
}

/** What newsroom rules ask for and was found, or was not found, in the text. */
export function Notes({ notes, onJump }: NotesProps) {
	const told = notes.filter(({ rule }) => ruleSentence(rule) !== "");
	if (told.length === 0) return null;
	return (
		<section>
			<h2>{say("notes_heading")}</h2>
			<ul class="notes">
				{told.map((note) => (
					<li key={`${note.rule} ${note.sourceId}`}>
						<NoteLine note={note} onJump={onJump} />
					</li>
				))}
			</ul>
		</section>
	);
}

function NoteLine({
	note,
	onJump,
}: {
	readonly note: NamedNote;
	readonly onJump: NotesProps["onJump"];
}) {
	const [place] = note.spans;
	const sentence = ruleSentence(note.rule);
	const words = note.about === null ? sentence : say("note_about", sentence, note.about);
	if (!place) return <p>{words}</p>;
	return (
		<button type="button" class="jump" onClick={() => onJump(place)}>
			{words}
		</button>
	);
}
