"""News labelled by the teacher, as a task for the student."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

import losses
from batch import batches, join_items, pad
from corpus import CueItem, Split, Window, windows

BYTE = 255


@dataclass
class TeacherLabels:
    """Probabilities as bytes. `cue`: for each token begin and inside, in the corpus's sense, then
    in the codebook's. `items`: first and last token of each cue, bounds of its paragraph, where its
    roles start. `role`: source and content of each token of those paragraphs. `kind`: an item's."""

    articles: np.ndarray
    cue: np.ndarray
    items: np.ndarray
    role: np.ndarray
    kind: np.ndarray

    @staticmethod
    def load(folder: Path, tokens: int) -> "TeacherLabels":
        """Joins the shards of a folder; tokens of articles in none of them stay unlabelled."""
        cue = np.zeros((tokens, 4), np.uint8)
        articles, items, roles, kinds, shift = [], [], [], [], 0
        for file in sorted(folder.glob("*.npz")):
            shard = np.load(file)
            for start, end, at in shard["spans"]:
                cue[start:end] = shard["cue"][at : at + end - start]
            articles.append(shard["articles"])
            moved = shard["items"].copy()
            moved[:, 4] += shift
            shift += len(shard["role"])
            items.append(moved)
            roles.append(shard["role"])
            kinds.append(shard["kind"])
        joined = np.concatenate(items)
        order = np.argsort(joined[:, 0], kind="stable")
        return TeacherLabels(np.concatenate(articles), cue, joined[order], np.concatenate(roles), np.concatenate(kinds)[order])


def _with_rest(pair: np.ndarray) -> np.ndarray:
    """Two probabilities in bytes and what they leave, as floats: rest, first, second."""
    some = pair.astype(np.float32) / BYTE
    rest = np.clip(1 - some.sum(-1, keepdims=True), 0, 1)
    whole = np.concatenate([rest, some], -1)
    return whole / whole.sum(-1, keepdims=True)


class DistilledTask:
    def __init__(self, split: Split, features, longest: tuple[int, int], folder: Path) -> None:
        self.split, self.features = split, features
        self.labels = TeacherLabels.load(folder, len(split.type))
        known = set(self.labels.articles.tolist())
        self.windows = [w for w in windows(split, *longest) if w.article in known]
        self.lengths = [w.end - w.start for w in self.windows]

    def groups(self, most: int, rng: random.Random):
        return [(self, group) for group in batches(self.lengths, most, rng)]

    def loss(self, net, group: list[int], rng: random.Random) -> tuple[torch.Tensor, list[float]]:
        wins = [self.windows[i] for i in group]
        batch = self.features.join(wins)
        h, mask = net.encode(batch), batch["present"]
        cue = [_with_rest(self.labels.cue[w.start : w.end, :2]) for w in wins]
        codebook = [_with_rest(self.labels.cue[w.start : w.end, 2:]) for w in wins]
        total = losses.CUE_WEIGHT * losses.soft(net.heads.cue(h), pad(cue, 0), mask)
        total = total + losses.CUE_WEIGHT * 0.5 * losses.soft(net.heads.codebook(h), pad(codebook, 0), mask)
        found = [self._items(w) for w in wins]
        items = join_items(self.split, wins, [f[0] for f in found], [f[1] for f in found])
        if items is not None:
            total = total + losses.ROLE_WEIGHT * losses.roles(net.heads.role(h, items), items, True)
            kind = net.heads.kind(h)
            kind = 0.5 * (kind[items.row, items.first] + kind[items.row, items.last])
            target = torch.from_numpy(np.concatenate([f[2] for f in found]).astype(np.float32) / BYTE)
            total = total + losses.KIND_WEIGHT * losses.soft(kind, target, torch.ones(len(target)))
        return total, []

    def _items(self, window: Window) -> tuple[list[CueItem], np.ndarray, np.ndarray]:
        labels = self.labels
        low, high = np.searchsorted(labels.items[:, 0], [window.start, window.end])
        items, is_cue = [], np.zeros(window.end - window.start, np.int64)
        for first, last, start, end, at in labels.items[low:high].tolist():
            inside = max(start, window.start), min(end, window.end)
            roles = _with_rest(labels.role[at + inside[0] - start : at + inside[1] - start])
            first, last = first - window.start, min(last, window.end - 1) - window.start
            is_cue[first : last + 1] = 1
            items.append(CueItem(first, last, inside[0] - window.start, inside[1] - window.start, roles))
        return items, is_cue, labels.kind[low:high]
