import type { Mention } from "../mention/mention.ts";
import type { Entity } from "./entity.ts";
import { roleFit, roleOf } from "./roles.ts";
import { fittest, toldFit } from "./told-apart.ts";

/** Offices of which a story has one, whom everybody knows. */
const HEADS_OF_STATE = new Set(["chancellor", "king", "pope", "premier", "president", "queen"]);
/** So often the name of one the text is about is printed at least. */
const NAMED_AGAIN = 2;

/** Whom a text brings in by which role, wherever in it. */
export class OfficeHolders {
	/** In the order of the text. */
	readonly #byRole = new Map<string, Entity[]>();

	constructor(private readonly entities: readonly Entity[]) {
		for (const entity of entities) {
			for (const role of entity.roles) {
				this.#byRole.set(role, [...(this.#byRole.get(role) ?? []), entity]);
			}
		}
	}

	/** Whom "the mayor" fits best; null where it fits nobody. */
	called(mention: Mention): Entity | null {
		return fittest(mention, this.#byRole.get(roleOf(mention.noun)) ?? []);
	}

	/** "The police chief" where only the fire chief was spoken of: whom the text brings in so elsewhere. */
	calledRather(mention: Mention, than: Entity): Entity | null {
		const saysWhich = mention.head + 1 < mention.tokens.to;
		const best = saysWhich ? null : this.called(mention);
		if (!best || best === than) return null;
		const [fit, other] = [toldFit(mention, best), toldFit(mention, than)];
		return fit > other && (fit === 3 || other === 0) ? best : null;
	}

	/** "The president" of a text that never prints the office with a name: who is named most. */
	headOfState({ noun, gender }: Mention): Entity | null {
		if (!HEADS_OF_STATE.has(noun)) return null;
		const fitting = this.entities.filter(
			(candidate) =>
				(candidate.type === "person" || candidate.type === "unknown") &&
				(candidate.roles.size === 0 || roleFit(roleOf(noun), candidate.roles) > 0) &&
				(candidate.gender === gender || candidate.gender === "unknown" || gender === "unknown"),
		);
		const most = fitting.reduce<Entity | null>(
			(best, next) => (next.names.length > (best?.names.length ?? 0) ? next : best),
			null,
		);
		return most?.type === "person" && most.names.length >= NAMED_AGAIN ? most : null;
	}
}
