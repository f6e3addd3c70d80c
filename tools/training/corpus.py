"""The exported columns of a corpus, and the windows of text that the models read.

All positions are token indexes. A *window* is a run of whole paragraphs of one article (or a piece
of one very long paragraph); a *cue item* is one cue with the paragraph it stands in.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

SENTENCE_START, PARAGRAPH_START = 1, 2
OUTSIDE, BEGIN, INSIDE = 0, 1, 2
NO_ROLE, SOURCE, CONTENT = 0, 1, 2
FLAT_CUE = 3
# A cue in two pieces with more words between them is labelled by its longest piece alone.
LONGEST_CUE_GAP = 3


@dataclass(frozen=True)
class Attribution:
    """Token indexes within the article."""

    source: list[int]
    cue: list[int]
    content: list[int]


@dataclass(frozen=True)
class Doubt(Attribution):
    """What no annotator marked, and how likely the reference's would have."""

    likelihood: float


@dataclass
class Article:
    id: str
    start: int
    end: int
    readings: list[list[Attribution]]
    offsets: list[tuple[int, int]]
    doubts: list[Doubt]

    def draw(self, rng: random.Random, caution: float) -> list[Attribution]:
        """What one annotator marked, with each doubt as likely as `caution` times its likelihood, unless
        its cue is marked already."""
        drawn = list(rng.choice(self.readings))
        taken = {token for attribution in drawn for token in attribution.cue}
        for doubt in self.doubts:
            if rng.random() < caution * doubt.likelihood and taken.isdisjoint(doubt.cue):
                drawn.append(doubt)
                taken.update(doubt.cue)
        return drawn


@dataclass
class Split:
    """One exported folder: columns over all tokens, and the articles in them."""

    name: str
    types: list[list]
    tags: list[str]
    type: np.ndarray
    flags: np.ndarray
    quote: np.ndarray
    tag: np.ndarray
    articles: list[Article]
    sentence: np.ndarray = field(init=False)
    paragraph: np.ndarray = field(init=False)

    def __post_init__(self) -> None:
        self.sentence = np.cumsum((self.flags & SENTENCE_START) > 0).astype(np.int32)
        self.paragraph = np.cumsum((self.flags & PARAGRAPH_START) > 0).astype(np.int32)

    @staticmethod
    def load(folder: Path) -> "Split":
        def column(name: str, kind: type) -> np.ndarray:
            return np.fromfile(folder / name, dtype=kind)

        lines = (folder / "articles.jsonl").read_text("utf8").split("\n")
        return Split(
            name=folder.name,
            types=json.loads((folder / "types.json").read_text("utf8")),
            tags=json.loads((folder / "tags.json").read_text("utf8")),
            type=column("type.i32", np.int32),
            flags=column("flags.u8", np.uint8),
            quote=column("quote.u8", np.uint8),
            tag=column("tag.u8", np.uint8),
            articles=[_article(json.loads(line)) for line in lines if line],
        )


def _article(row: dict) -> Article:
    readings = [[Attribution(*map(sorted, parts)) for parts in reading] for reading in row["readings"]]
    doubts = [Doubt(*map(sorted, parts), likelihood) for *parts, likelihood in row["doubts"]]
    return Article(row["id"], row["from"], row["to"], readings, [tuple(o) for o in row["offsets"]], doubts)


@dataclass(frozen=True)
class Window:
    """Tokens from `start` to `end` of the split, in article number `article`."""

    article: int
    start: int
    end: int


def windows(split: Split, longest_paragraph: int, longest_window: int) -> list[Window]:
    """Packs neighbouring paragraphs into windows; `longest_window` 0 keeps each by itself."""
    found: list[Window] = []
    for number, article in enumerate(split.articles):
        open_at = article.start
        pieces = _pieces(split, article, longest_paragraph)
        for start, end in pieces:
            if start > open_at and end - open_at > longest_window:
                found.append(Window(number, open_at, start))
                open_at = start
        if article.end > open_at:
            found.append(Window(number, open_at, article.end))
    return found


def _pieces(split: Split, article: Article, longest: int) -> list[tuple[int, int]]:
    """Paragraphs, those longer than `longest` split where a sentence ends if one does."""
    starts = [i for i in range(article.start, article.end) if split.flags[i] & PARAGRAPH_START]
    pieces = []
    for start, end in zip(starts, [*starts[1:], article.end]):
        while end - start > longest:
            cut = start + longest
            while cut > start + longest // 2 and not split.flags[cut] & SENTENCE_START:
                cut -= 1
            if not split.flags[cut] & SENTENCE_START:
                cut = start + longest
            pieces.append((start, cut))
            start = cut
        pieces.append((start, end))
    return pieces


def cue_run(cue: list[int]) -> tuple[int, int]:
    """First and last token of a cue, small gaps filled; the longest piece where gaps are wide."""
    runs: list[list[int]] = []
    for token in cue:
        if runs and token - runs[-1][1] <= LONGEST_CUE_GAP + 1:
            runs[-1][1] = token
        else:
            runs.append([token, token])
    first, last = max(runs, key=lambda run: run[1] - run[0])
    return first, last


@dataclass(frozen=True)
class CueItem:
    """A cue to find roles for; all indexes are within the window."""

    first: int
    last: int
    low: int
    high: int
    """The paragraph (or the piece of it) runs from `low` up to `high`."""
    roles: np.ndarray | None
    """Role of each token of the paragraph, if known."""


@dataclass
class Labels:
    cue: np.ndarray
    flat: np.ndarray
    """Cue, source and content of any attribution, one class a token: an auxiliary target."""
    items: list[CueItem]


def paragraph_bounds(split: Split, window: Window, token: int) -> tuple[int, int]:
    """Bounds within the window of the paragraph in which `token` (of the window) stands."""
    numbers = split.paragraph[window.start : window.end]
    low = int(np.searchsorted(numbers, numbers[token], "left"))
    return low, int(np.searchsorted(numbers, numbers[token], "right"))


def label(split: Split, window: Window, reading: list[Attribution]) -> Labels:
    """What one annotator marked in a window, as targets."""
    article = split.articles[window.article]
    shift = window.start - article.start
    size = window.end - window.start
    cue, flat = np.zeros(size, np.int64), np.zeros(size, np.int64)
    items = []
    for attribution in reading:
        if not attribution.cue:
            continue
        first, last = (token - shift for token in cue_run(attribution.cue))
        if first < 0 or last >= size:
            continue
        cue[first] = BEGIN
        cue[first + 1 : last + 1] = INSIDE
        low, high = paragraph_bounds(split, window, first)
        roles = np.zeros(high - low, np.int64)
        for role, tokens in ((CONTENT, attribution.content), (SOURCE, attribution.source)):
            inside = [t - shift - low for t in tokens if low <= t - shift < high]
            roles[inside] = role
        roles[max(0, first - low) : last + 1 - low] = NO_ROLE
        np.maximum(flat[low:high], roles, out=flat[low:high])
        items.append(CueItem(first, last, low, high, roles))
    flat[cue > 0] = FLAT_CUE
    return Labels(cue, flat, items)
