import type { EntityType } from "../mention/mention.ts";
import type { SourceKind } from "../model/attribution.ts";
import type { Referent } from "./referent.ts";

const OF_TYPE: Readonly<Record<EntityType, SourceKind>> = {
	person: "unnamed-person",
	group: "unnamed-group",
	public: "public",
	spokesperson: "spokesperson",
	organization: "organization",
	outlet: "outlet",
	place: "organization",
	document: "document",
	post: "post",
	unknown: "unnamed-person",
};

/**
 * The kind of a source by what the whole text says of it (CODEBOOK section 3). States and towns
 * speak as bodies; names that no table or context tells apart are people's.
 */
export function kindOf(referent: Referent): SourceKind {
	const { type } = referent;
	if (referent.isNamed && (type === "person" || type === "unknown" || type === "spokesperson")) {
		return "person";
	}
	if (type === "unknown" && referent.gender === "neither") return "organization";
	if (type === "unknown" && referent.number === "many") return "unnamed-group";
	return type === "person" && referent.number === "many" ? "unnamed-group" : OF_TYPE[type];
}
