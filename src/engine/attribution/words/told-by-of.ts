import { words } from "../../mention/words/word-set.ts";

/** Nouns (singular) and counts whose "of" tells who they are: "a group of women". Our own choice. */
export const TOLD_BY_OF: ReadonlySet<string> = words(`
academy alliance ally any army assembly association author bank bishop board body both brother
bureau cabinet captain center centre chair chairman chairwoman chamber chief citizen club coalition
colleague college commission committee conference congregation congress council couple court cousin
crew daughter dean delegation department deputy descendant diocese director dozen each editor
employee faculty family fan father federation fellow fifth five follower founder four fraction
friend governor group guardian half handful head heir house hundred husband inhabitant institute
king leader league lot majority manager many mayor member million minister ministry minority most
mother nation neighbor neighbour network none number office one organization owner pair panel parent
parliament part party percent player president professor quarter queen relative representative
resident rest school score secretary senate series several share shareholder sister six society some
son speaker spokesman spokesperson spokeswoman student superintendent supporter synod tenth third
thousand three trio two union university user vicar widow widower wife worker
`);
