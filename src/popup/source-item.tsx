import { say, sayCount } from "../design/words.ts";
import type { Span } from "../engine/index.ts";
import type { Fact, Veil } from "../report/facts.ts";
import type { ListedSource, ListedStatement } from "../report/source-groups.ts";
import { KIND_LABELS } from "../shared/labels.ts";

interface SourceItemProps {
	readonly source: ListedSource;
	readonly onJump: (span: Span) => void;
}

/** One source: who, what the text says about it, and what it says. */
export function SourceItem({ source, onJump }: SourceItemProps) {
	const { veil, statements } = source;
	return (
		<li class="source">
			<SourceName source={source} onJump={onJump} />
			<p class="soft small">{factLine(source)}</p>
			{veil && <VeilFacts veil={veil} />}
			<details>
				<summary class="small">{sayCount("count_statements", statements.length)}</summary>
				<Statements statements={statements} onJump={onJump} />
			</details>
		</li>
	);
}

function SourceName({ source: { name, place }, onJump }: SourceItemProps) {
	if (place === null) return <p class="source-name">{say("source_none")}</p>;
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

function VeilFacts({ veil: { anonymityStated, reason, vantage } }: { readonly veil: Veil }) {
	const notFound = say("card_not_found");
	return (
		<dl class="veil small">
			<dt>{say("card_anonymity")}</dt>
			<dd>{anonymityStated ? say("card_anonymity_stated") : notFound}</dd>
			<dt>{say("card_reason")}</dt>
			<dd>{reason === null ? notFound : say("fact_quote", reason)}</dd>
			<dt>{say("card_vantage")}</dt>
			<dd>{vantage === null ? notFound : say("fact_quote", vantage)}</dd>
		</dl>
	);
}

function factLine({ kind, facts }: ListedSource): string {
	return [say(KIND_LABELS[kind]), ...facts.map(wordsOf)].join(" · ");
}

function wordsOf(fact: Fact): string {
	switch (fact.fact) {
		case "title":
			return fact.title;
		case "affiliation":
			return fact.body;
		case "partial":
			return say("card_partial");
		case "count":
			return sayCount("card_count", fact.count);
		case "via":
			return say("fact_via", fact.outlet);
	}
}
