import { Fold } from "../design/fold.tsx";
import { say, sayCount } from "../design/words.ts";
import type { Span } from "../engine/index.ts";
import { FactLine, VeilFacts } from "../report/source-facts.tsx";
import type { ListedSource, ListedStatement } from "../report/source-groups.ts";

interface SourceItemProps {
	readonly source: ListedSource;
	readonly onJump: (span: Span) => void;
}

/** One source: who, what the text says about it, and what it says. */
export function SourceItem({ source, onJump }: SourceItemProps) {
	const { veil, facts, statements } = source;
	return (
		<li class="source">
			<SourceName source={source} onJump={onJump} />
			<FactLine facts={facts} />
			{veil && <VeilFacts veil={veil} />}
			{statements.length === 1 ? (
				<Statements statements={statements} onJump={onJump} />
			) : (
				<Fold summary={sayCount("count_statements", statements.length)}>
					{() => <Statements statements={statements} onJump={onJump} />}
				</Fold>
			)}
		</li>
	);
}

function SourceName({ source: { name, place }, onJump }: SourceItemProps) {
	if (place === null) return <p class="source-name">{name || say("source_none")}</p>;
	return (
		<button
			type="button"
			class="source-name jump"
			aria-label={say("source_jump", name)}
			onClick={() => onJump(place)}
		>
			{name}
		</button>
	);
}

interface StatementsProps {
	readonly statements: readonly ListedStatement[];
	readonly onJump: (span: Span) => void;
}

function Statements({ statements, onJump }: StatementsProps) {
	return (
		<ol class="statements">
			{statements.map(({ span, excerpt }) => (
				<li key={span.start}>
					<button
						type="button"
						class="jump small"
						aria-label={say("statement_jump", excerpt)}
						onClick={() => onJump(span)}
					>
						{excerpt}
					</button>
				</li>
			))}
		</ol>
	);
}
