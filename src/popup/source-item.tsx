import { Fold } from "../design/fold.tsx";
import { say, sayCount } from "../design/words.ts";
import type { Span } from "../engine/index.ts";
import { Jump, type JumpLine, JumpList } from "../report/jump.tsx";
import { FactLine, VeilFacts } from "../report/source-facts.tsx";
import type { ListedSource, ListedStatement } from "../report/source-groups.ts";

interface SourceItemProps {
	readonly source: ListedSource;
	readonly onJump: (span: Span) => void;
}

/** One source: who, what the text says about it, and what it says. */
export function SourceItem({ source, onJump }: SourceItemProps) {
	const { veil, facts, statements } = source;
	const list = () => <JumpList class="statements" lines={statements.map(lineOf)} onJump={onJump} />;
	return (
		<li class="source">
			<SourceName source={source} onJump={onJump} />
			<FactLine facts={facts} />
			{veil && <VeilFacts veil={veil} />}
			{statements.length === 1 ? (
				list()
			) : (
				<Fold summary={sayCount("count_statements", statements.length)}>{list}</Fold>
			)}
		</li>
	);
}

function SourceName({ source: { name, place }, onJump }: SourceItemProps) {
	if (place === null) return <p class="source-name">{name || say("source_none")}</p>;
	return (
		<Jump class="source-name" span={place} label={say("source_jump", name)} onJump={onJump}>
			{name}
		</Jump>
	);
}

function lineOf({ span, excerpt }: ListedStatement): JumpLine {
	return { span, words: excerpt, label: say("statement_jump", excerpt) };
}
