"""The networks: encoders that give a vector a token, and the heads upon them."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn

from batch import Items, RELATIONS
from wordpiece import MiniLM

CUE_CLASSES = 3
ROLE_CLASSES = 3
FLAT_CLASSES = 4
KINDS = ("speech", "writing", "evidence", "belief", "attitude")


class RoleHead(nn.Module):
    """For one cue: is a token of its paragraph source, content or neither."""

    def __init__(self, size: int, inner: int, dilations: tuple[int, ...], dropout: float) -> None:
        super().__init__()
        self.token = nn.Linear(size, inner)
        self.cue = nn.Linear(size, inner)
        self.relation = nn.Embedding(RELATIONS, inner)
        self.is_cue = nn.Embedding(3, inner)
        for table in (self.relation, self.is_cue):
            table.weight.data.mul_(0.3)
        self.convs = nn.ModuleList(nn.Conv1d(inner, inner, 3, padding=d, dilation=d) for d in dilations)
        self.out = nn.Linear(inner, ROLE_CLASSES)
        self.drop = Dropout(dropout)

    def forward(self, h: torch.Tensor, items: Items) -> torch.Tensor:
        rows = items.row.unsqueeze(1)
        token = self.token(h)[rows, items.index]
        about = self.cue(h)
        cue = 0.5 * (about[items.row, items.first] + about[items.row, items.last])
        mask = items.mask.unsqueeze(-1)
        z = torch.relu(token + cue.unsqueeze(1) + self.relation(items.relation) + self.is_cue(items.is_cue))
        z = (z * mask).transpose(1, 2)
        mask = mask.transpose(1, 2)
        for conv in self.convs:
            z = (z + torch.relu(conv(z))) * mask
        return self.out(self.drop(z.transpose(1, 2))).float()


class Heads(nn.Module):
    """Cues in the corpus's and in the codebook's sense, their kind, roles; silver tags and flat roles only to learn from."""

    def __init__(self, size: int, inner: int, dilations: tuple[int, ...], tags: int, dropout: float) -> None:
        super().__init__()
        self.cue = nn.Linear(size, CUE_CLASSES)
        self.codebook = nn.Linear(size, CUE_CLASSES)
        self.kind = nn.Linear(size, len(KINDS))
        self.tag = nn.Linear(size, tags)
        self.flat = nn.Linear(size, FLAT_CLASSES)
        self.role = RoleHead(size, inner, dilations, dropout)


class Teacher(nn.Module):
    """Six pretrained layers; large, slow, never shipped."""

    def __init__(self, weights: dict[str, torch.Tensor], tags: int) -> None:
        super().__init__()
        self.bert = MiniLM(weights)
        self.bert.word.weight.requires_grad_(False)
        self.drop = nn.Dropout(0.1)
        self.heads = Heads(self.bert.size, 128, (1, 2, 4, 8, 16), tags, 0.2)

    def encode(self, batch: dict[str, torch.Tensor]) -> torch.Tensor:
        x = self.bert(batch["pieces"], batch["piece_present"])
        rows = torch.arange(x.shape[0]).unsqueeze(1)
        return self.drop(x[rows, batch["first"]]) * batch["present"].unsqueeze(-1)


class Dropout(nn.Module):
    """Dropout with random bytes from numpy: torch 1.13 draws them one by one on a processor."""

    random = np.random.default_rng(1)

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.cut = round(256 * rate)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training or self.cut == 0:
            return x
        drawn = np.frombuffer(self.random.bytes(x.numel()), np.uint8)
        keep = (drawn >= self.cut).astype(np.float32) * (256 / (256 - self.cut))
        return x * torch.from_numpy(keep).view(x.shape)


class RmsNorm(nn.Module):
    """Divides a vector by its root mean square; the gains are folded into the next weights."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.gain = nn.Parameter(torch.ones(size))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + 1e-5) * self.gain


class Block(nn.Module):
    """A dilated convolution over three tokens whose output gates itself, added to its input."""

    def __init__(self, size: int, dilation: int, dropout: float) -> None:
        super().__init__()
        self.norm = RmsNorm(size)
        self.conv = nn.Conv1d(size, 2 * size, 3, padding=dilation, dilation=dilation)
        self.drop = Dropout(dropout)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        y = self.conv((self.norm(x) * mask).transpose(1, 2)).transpose(1, 2)
        return x + self.drop(nn.functional.glu(y, -1))


class Tagger(nn.Module):
    """The model that ships."""

    def __init__(self, config, tags: int) -> None:
        super().__init__()
        self.config = config
        self.tables = nn.ModuleDict({
            name: nn.Embedding(rows, columns) for name, rows, columns in config.tables
        })
        for table in self.tables.values():
            table.weight.data.mul_(0.3)
        width = sum(columns for _, _, columns in config.tables)
        self.input_drop = Dropout(config.dropout)
        self.input = nn.Linear(width, config.size)
        self.blocks = nn.ModuleList(Block(config.size, d, config.dropout * 0.7) for d in config.dilations)
        self.norm = RmsNorm(config.size)
        self.drop = Dropout(config.dropout)
        self.heads = Heads(config.size, config.role_size, config.role_dilations, tags, config.dropout)

    def encode(self, batch: dict[str, torch.Tensor]) -> torch.Tensor:
        batch = dict(batch)
        if self.training:
            lost = torch.rand(batch["word"].shape) < self.config.word_dropout
            batch["word"] = batch["word"].masked_fill(lost, 0)
        x = torch.cat([table(batch[name]) for name, table in self.tables.items()], -1)
        mask = batch["present"].unsqueeze(-1)
        x = self.input(self.input_drop(x))
        for block in self.blocks:
            x = block(x, mask)
        return self.drop(self.norm(x) * mask)
