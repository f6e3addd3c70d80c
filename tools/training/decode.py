"""From probabilities to attributions; `src/engine/tagger/decode.ts` does the same."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from corpus import BEGIN, CONTENT, INSIDE, NO_ROLE, OUTSIDE, SOURCE


@dataclass
class Found:
    """Token indexes within the window."""

    cue: tuple[int, int]
    confidence: float
    """Raw: the probability of the cue times that of its source (or of there being none)."""
    source: tuple[int, int] | None = None
    content: list[int] = field(default_factory=list)
    low: int = 0
    codebook: float = 1.0
    kind: int = 0


def all_cues(corpus: np.ndarray, codebook: np.ndarray, bias: float, codebook_bias: float) -> list[tuple[int, int]]:
    """Cues in the corpus's sense, and those in the codebook's that overlap none of them."""
    found = find_cues(corpus, bias)
    taken = {token for first, last in found for token in range(first, last + 1)}
    for first, last in find_cues(codebook, codebook_bias):
        if not taken & set(range(first, last + 1)):
            found.append((first, last))
    return sorted(found)


def find_cues(probability: np.ndarray, bias: float) -> list[tuple[int, int]]:
    """First and last token of each cue; a positive `bias` (log odds) finds more of them."""
    score = np.log(probability + 1e-9)
    score[:, OUTSIDE] -= bias
    best = score.argmax(-1)
    cues, at = [], 0
    while at < len(best):
        if best[at] == OUTSIDE:
            at += 1
            continue
        end = at + 1
        while end < len(best) and best[end] == INSIDE:
            end += 1
        cues.append((at, end - 1))
        at = end
    return cues


def assign_roles(found: Found, role: np.ndarray, content_bias: float = 0.0) -> None:
    """Takes the best run of source tokens, and all content tokens of the paragraph; a positive
    `content_bias` (log odds) takes more of these."""
    best = (role * np.array([1, 1, np.exp(content_bias)], np.float32)).argmax(-1)
    first, last = found.cue
    best[max(0, first - found.low) : last + 1 - found.low] = NO_ROLE
    top, at = 0.0, 0
    while at < len(best):
        if best[at] != SOURCE:
            at += 1
            continue
        end = at + 1
        while end < len(best) and best[end] == SOURCE:
            end += 1
        mean = float(role[at:end, SOURCE].mean())
        if mean > top:
            top, found.source = mean, (at + found.low, end - 1 + found.low)
        at = end
    found.confidence *= top if found.source else 1 - float(role[:, SOURCE].max())
    found.content = [int(i) + found.low for i in np.flatnonzero(best == CONTENT)]


def settle(found: list[Found], roles: list[np.ndarray]) -> None:
    """A token is content of one cue only, the surest; a cue's own tokens are nobody's content."""
    owner: dict[int, tuple[float, int]] = {}
    for i, (one, role) in enumerate(zip(found, roles)):
        for token in one.content:
            sure = float(role[token - one.low, CONTENT])
            if sure > owner.get(token, (0.0, -1))[0]:
                owner[token] = (sure, i)
    for i, one in enumerate(found):
        for token in range(one.cue[0], one.cue[1] + 1):
            owner[token] = (9.0, i)
    for i, one in enumerate(found):
        one.content = [token for token in one.content if owner[token][1] == i]
