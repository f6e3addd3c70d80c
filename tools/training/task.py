"""A corpus as something a network can be trained on: batches in, a loss out."""

from __future__ import annotations

import random

import numpy as np
import torch

import losses
from batch import IGNORE, batches, join_items, pad
from corpus import Split, Window, label, windows
from kinds import silver_kind


class Task:
    """One labelled split. `codebook`: annotated under the codebook, where content is not marked."""

    def __init__(self, split: Split, features, codebook: bool, longest: tuple[int, int], autocast: bool = False) -> None:
        self.split, self.codebook, self.features, self.autocast = split, codebook, features, autocast
        self.caution = 0.0
        self.windows = windows(split, *longest)
        self.lengths = [w.end - w.start for w in self.windows]

    def keep(self, wanted) -> None:
        """Leaves out the windows of the articles, by number, that are not wanted."""
        self.windows = [w for w in self.windows if wanted(w.article)]
        self.lengths = [w.end - w.start for w in self.windows]

    def groups(self, most: int, rng: random.Random) -> list[tuple["Task", list[int]]]:
        return [(self, group) for group in batches(self.lengths, most, rng)]

    def encode(self, net, wins: list[Window]) -> torch.Tensor:
        batch = self.features.join(wins)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.autocast):
            return net.encode(batch).float()

    def loss(self, net, group: list[int], rng: random.Random) -> tuple[torch.Tensor, list[float]]:
        """The weighted loss, and its cue and role parts for the log."""
        wins = [self.windows[i] for i in group]
        h = self.encode(net, wins)
        labels = [label(self.split, w, self.split.articles[w.article].draw(rng, self.caution)) for w in wins]
        cues = [x.cue for x in labels]
        head = net.heads.codebook if self.codebook else net.heads.cue
        cue_loss = losses.hard(head(h), pad(cues, IGNORE))
        total = cue_loss * (losses.CODEBOOK_WEIGHT if self.codebook else losses.CUE_WEIGHT)
        parts = [float(cue_loss.detach()), 0.0]
        items = join_items(self.split, wins, [x.items for x in labels], cues)
        if items is not None:
            role_loss = losses.roles(net.heads.role(h, items), items, not self.codebook)
            kind = net.heads.kind(h)
            kind = 0.5 * (kind[items.row, items.first] + kind[items.row, items.last])
            total = total + losses.ROLE_WEIGHT * role_loss + losses.KIND_WEIGHT * losses.hard(kind, self._kinds(wins, items))
            parts[1] = float(role_loss.detach())
        if not self.codebook:
            tags = pad([self.split.tag[w.start : w.end].astype(np.int64) for w in wins], 0)
            flat = pad([x.flat for x in labels], IGNORE)
            total = total + losses.FLAT_WEIGHT * losses.hard(net.heads.flat(h), flat)
            total = total + losses.TAG_WEIGHT * losses.hard(net.heads.tag(h), tags.masked_fill(tags == 0, IGNORE))
        return total, parts

    def _kinds(self, wins: list[Window], items) -> torch.Tensor:
        out = []
        for row, first, last in zip(items.row.tolist(), items.first.tolist(), items.last.tolist()):
            start = wins[row].start
            numbers = self.split.type[start + first : start + last + 1]
            out.append(silver_kind([self.split.types[t][1] for t in numbers]))
        return torch.tensor(out)
