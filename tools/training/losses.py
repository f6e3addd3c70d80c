"""What a network is asked to learn from a batch."""

from __future__ import annotations

import torch
from torch.nn import functional as F

from batch import IGNORE, Items
from corpus import NO_ROLE, SOURCE

CUE_WEIGHT, CODEBOOK_WEIGHT, ROLE_WEIGHT = 3.0, 3.0, 2.0
TAG_WEIGHT, FLAT_WEIGHT, KIND_WEIGHT = 0.3, 0.3, 0.3


def hard(logits: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """Mean cross-entropy over the tokens whose target is known."""
    if not bool((target != IGNORE).any()):
        return logits.sum() * 0
    return F.cross_entropy(logits.flatten(0, -2).float(), target.flatten(), ignore_index=IGNORE)


def soft(logits: torch.Tensor, target: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """Mean cross-entropy against a teacher's probabilities."""
    each = -(torch.log_softmax(logits.float(), -1) * target).sum(-1)
    return (each * mask).sum() / mask.sum().clamp(min=1)


def roles(logits: torch.Tensor, items: Items, has_content: bool) -> torch.Tensor:
    """Where the annotation leaves content unmarked, only source against the rest is asked."""
    if items.roles is None:
        return logits.sum() * 0
    if items.roles.dim() == 3:
        return soft(logits, items.roles, items.mask)
    if has_content:
        target = items.roles.masked_fill(items.mask == 0, IGNORE)
        return hard(logits, target)
    log = torch.log_softmax(logits, -1)
    not_source = torch.logaddexp(log[..., NO_ROLE], log[..., 2])
    each = -torch.where(items.roles == SOURCE, log[..., SOURCE], not_source)
    return (each * items.mask).sum() / items.mask.sum()
