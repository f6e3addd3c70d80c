"""Windows joined into padded batches of tensors."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
import torch

from corpus import CueItem, Labels, Split, Window

IGNORE = -100
PADDING_SHAPE = 9
# Distances to the cue: up to 4 tokens apart one by one, then in these steps, then by sentence.
DISTANCE_STEPS = np.array([4, 6, 10, 18, 35])
SIDE = 12
BEFORE, AFTER = 1, 1 + SIDE
RELATIONS = 1 + 2 * SIDE
OTHER_CUE, THIS_CUE = 1, 2


def relation(sentence: np.ndarray, low: int, high: int, first: int, last: int) -> np.ndarray:
    """How each token of a paragraph stands to its cue: side, and distance in steps."""
    at = np.arange(low, high)
    before, after = at < first, at > last
    apart = np.where(before, first - at, at - last)
    step = np.where(apart <= 4, apart, 5 + np.searchsorted(DISTANCE_STEPS[1:], apart))
    sentences = np.abs(sentence[low:high] - sentence[first])
    step = np.where(sentences == 0, step, np.where(sentences == 1, 10, 11))
    return np.where(before, BEFORE + step, np.where(after, AFTER + step, 0)).astype(np.int64)


@dataclass
class Items:
    """Cues of a batch, with their paragraphs as padded rows."""

    row: torch.Tensor
    first: torch.Tensor
    last: torch.Tensor
    index: torch.Tensor
    """Token of the window for each place of the paragraph; 0 beyond its end."""
    mask: torch.Tensor
    relation: torch.Tensor
    is_cue: torch.Tensor
    roles: torch.Tensor | None


def join_items(split: Split, wins: list[Window], items: list[list[CueItem]], cues: list[np.ndarray]) -> Items | None:
    """`cues` holds for each window the cue label of every token, to tell a role head of rivals."""
    flat = [(row, item) for row, some in enumerate(items) for item in some]
    if not flat:
        return None
    count, longest = len(flat), max(item.high - item.low for _, item in flat)
    index = np.zeros((count, longest), np.int64)
    mask = np.zeros((count, longest), np.float32)
    near = np.zeros((count, longest), np.int64)
    is_cue = np.zeros((count, longest), np.int64)
    known = flat[0][1].roles is not None
    kind = np.float32 if known and flat[0][1].roles.ndim == 2 else np.int64
    shape = (count, longest, 3) if kind is np.float32 else (count, longest)
    roles = np.zeros(shape, kind)
    for i, (row, item) in enumerate(flat):
        window, size = wins[row], item.high - item.low
        sentence = split.sentence[window.start : window.end]
        index[i, :size] = np.arange(item.low, item.high)
        mask[i, :size] = 1
        near[i, :size] = relation(sentence, item.low, item.high, item.first, item.last)
        is_cue[i, :size] = (cues[row][item.low : item.high] > 0) * OTHER_CUE
        is_cue[i, max(0, item.first - item.low) : item.last + 1 - item.low] = THIS_CUE
        if known:
            roles[i, :size] = item.roles
    return Items(
        row=torch.tensor([row for row, _ in flat]),
        first=torch.tensor([item.first for _, item in flat]),
        last=torch.tensor([item.last for _, item in flat]),
        index=torch.from_numpy(index),
        mask=torch.from_numpy(mask),
        relation=torch.from_numpy(near),
        is_cue=torch.from_numpy(is_cue),
        roles=torch.from_numpy(roles) if known else None,
    )


def pad(rows: list[np.ndarray], fill: int) -> torch.Tensor:
    """Rows of unlike length as one matrix."""
    out = np.full((len(rows), max(len(r) for r in rows), *rows[0].shape[1:]), fill, rows[0].dtype)
    for i, row in enumerate(rows):
        out[i, : len(row)] = row
    return torch.from_numpy(out)


def batches(lengths: list[int], most_tokens: int, rng: random.Random) -> list[list[int]]:
    """Groups windows of like length, at most `most_tokens` places a batch, in random order."""
    order = sorted(range(len(lengths)), key=lambda i: lengths[i] + rng.random() * 8)
    groups: list[list[int]] = [[]]
    for i in order:
        if groups[-1] and lengths[i] * (len(groups[-1]) + 1) > most_tokens:
            groups.append([])
        groups[-1].append(i)
    rng.shuffle(groups)
    return groups


class ColumnFeatures:
    """What the small model reads: rows of its tables, a token at a time."""

    def __init__(self, split: Split, vocabulary: dict[str, int]) -> None:
        self.split = split
        self.word = np.array([vocabulary.get(t[1], 0) for t in split.types], np.int64)
        self.shape = np.array([t[2] for t in split.types], np.int64)
        self.suffix = np.array([t[3] for t in split.types], np.int64)
        self.prefix = np.array([t[4] for t in split.types], np.int64)

    def join(self, wins: list[Window]) -> dict[str, torch.Tensor]:
        split = self.split
        kinds = [split.type[w.start : w.end] for w in wins]
        quote = [split.quote[w.start : w.end].astype(np.int64) for w in wins]
        start = [(split.flags[w.start : w.end] & 1).astype(np.int64) for w in wins]
        for flags in start:
            flags[0] = 1
        return {
            "word": pad([self.word[k] for k in kinds], 1),
            "suffix": pad([self.suffix[k] for k in kinds], 0),
            "prefix": pad([self.prefix[k] for k in kinds], 0),
            "shape": pad([self.shape[k] for k in kinds], PADDING_SHAPE),
            "quote": pad(quote, 0),
            "start": pad(start, 0),
            "present": pad([np.ones(len(k), np.float32) for k in kinds], 0),
        }


class PieceFeatures:
    """What the teacher reads: word pieces, with a mark between paragraphs."""

    def __init__(self, split: Split, pieces) -> None:
        self.split = split
        self.special = pieces.start, pieces.end
        self.pieces = [pieces.split(t[0]) for t in split.types]

    def join(self, wins: list[Window]) -> dict[str, torch.Tensor]:
        ids, first = zip(*(self._window(w) for w in wins))
        return {
            "pieces": pad(list(ids), 0),
            "piece_present": pad([np.ones(len(i), np.float32) for i in ids], 0),
            "first": pad(list(first), 0),
            "present": pad([np.ones(len(f), np.float32) for f in first], 0),
        }

    def _window(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        start, end = self.special
        ids, first = [start], []
        for token in range(window.start, window.end):
            if token > window.start and self.split.flags[token] & 2:
                ids.append(end)
            first.append(len(ids))
            ids += self.pieces[self.split.type[token]]
        return np.array([*ids, end], np.int64), np.array(first, np.int64)


def cue_targets(labels: list[Labels | None]) -> list[np.ndarray]:
    return [label.cue if label else np.zeros(0, np.int64) for label in labels]
