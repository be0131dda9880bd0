"""The terminal that a person reads on."""

from rich.console import Console

_FALLBACK = 80


class Page(Console):
    """A console that prints text as it is, and leaves a reader who left early to the command line.

    >>> Page(width=0).width
    80
    """

    def __init__(self, width: int | None = None) -> None:
        super().__init__(markup=False, highlight=False, emoji=False, width=width)
        if self.width < 1:
            self.width = _FALLBACK

    def on_broken_pipe(self) -> None:
        """Rich would leave with 1, which means that something is inconsistent."""
        raise BrokenPipeError
