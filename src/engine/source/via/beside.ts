import { type Candidate, ClueList, circumstancesOf, howOften } from "./clues.ts";
import { RelayKeys } from "./keys.ts";
import { OwnSigns } from "./own-signs.ts";
import { Proposer } from "./proposer.ts";
import type { Proposal, Relay, RelayScene, Telling } from "./telling.ts";
import { classOf } from "./told-by-others.ts";

/**
 * The first look: relays that the words at a telling and just before it speak for.
 *
 * @returns the candidates of each telling, in the order of the tellings
 */
export function candidatesBeside(scene: RelayScene): readonly (readonly Candidate[])[] {
	const proposer = new Proposer(scene);
	const counts = proposer.tellingsByRelay();
	const signs = scene.isSigned ? null : new OwnSigns(scene, new RelayKeys(scene));
	return scene.tellings.map((telling) => {
		const proposals = proposer.proposalsFor(telling);
		if (proposals.length === 0) return [];
		const circumstances = circumstancesOf(scene, telling);
		return [...byRelay(proposals).values()].map((same) => {
			const clues = new ClueList();
			const { relay } = same[0]!;
			for (const { clue } of same) clues.addFor(telling, clue);
			for (const name of circumstances) addCircumstance(clues, name, relay);
			clues.add(`relay ${classOf(relay.kind)}`);
			clues.add(`relay tells ${howOften(counts.get(relay.key) ?? 0)}`);
			clues.addAll(signs?.cluesFor(relay.key) ?? []);
			return { relay, proposedBy: same.map(({ clue }) => clue), clues: clues.clues() };
		});
	});
}

function addCircumstance(clues: ClueList, name: string, relay: Relay): void {
	clues.add(name);
	clues.add(`${name} < ${classOf(relay.kind)}`);
}

function byRelay(proposals: readonly Proposal[]): ReadonlyMap<string, readonly Proposal[]> {
	const groups = new Map<string, Proposal[]>();
	for (const proposal of proposals) {
		const group = groups.get(proposal.relay.key);
		if (group) group.push(proposal);
		else groups.set(proposal.relay.key, [proposal]);
	}
	return groups;
}

/** The telling's likeliest relay by itself, for what follows it. */
export interface FirstLook {
	readonly telling: Telling;
	readonly relay: Relay;
	readonly proposedBy: readonly string[];
	readonly likelihood: number;
}
