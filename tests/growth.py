"""Whether a job's time grows with its input as a linear one's does: a law about the code, not about the machine."""

from collections.abc import Callable

_PASSES = 6
_NOISE = 0.05
_LEAST = 0.002
"""Seconds that a clock cannot tell apart, and that a small job takes at least."""


def grows_linearly(seconds: Callable[[int], float], few: int, times: int = 8) -> bool:
    """Whether `times` as much input takes nearer to `times` as long than to its square.

    What disturbs a machine only ever adds, so of several passes the fastest counts, and one that is fast enough settles it.

    >>> grows_linearly(lambda size: size / 1000, 500), grows_linearly(lambda size: size**2 / 1000, 500)
    (True, False)
    """
    limit = _NOISE + times**1.5 * max(min(seconds(few) for _ in range(3)), _LEAST)
    return any(seconds(few * times) < limit for _ in range(_PASSES))
