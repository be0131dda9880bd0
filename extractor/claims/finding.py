"""All claims of an article, in reading order."""

from collections.abc import Iterator
from itertools import combinations

from extractor.claims.accounts import find_accounts
from extractor.claims.balances import find_balances
from extractor.claims.candidates import Candidate, argument_ids
from extractor.claims.changes import find_changes
from extractor.claims.context import Context
from extractor.claims.conversions import find_conversions
from extractor.claims.gaps import find_gaps
from extractor.claims.rates import find_rates
from extractor.claims.repeats import find_repeats
from extractor.claims.runs import find_runs
from extractor.claims.shares import find_shares
from extractor.claims.spans import find_spans
from extractor.claims.sums import find_sums, sum_candidate
from extractor.claims.unit_prices import find_unit_prices
from extractor.claims.view import View, view_of
from extractor.claims.weekdays import find_weekdays
from extractor.lexicon import Lexicon
from extractor.linking.linked import Linked

_PLAIN = (find_unit_prices, find_rates, find_conversions, find_spans, find_weekdays)


def find_claims(linked: Linked, lexicon: Lexicon) -> tuple[Candidate, ...]:
    """The statements whose arithmetic can be recomputed from figures within the article, with their other fair readings.

    Ids are `c1`, `c2`, … in reading order; no claim is judged here. Takes time linear in the text, and never raises on one.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> find_claims(Linked(tokenize("Tidak ada angka."), ((0, 4),), (), (), (0, 0), None), load_lexicon())
    ()
    """
    view = view_of(linked, lexicon.claims)
    amounts = sum(figure.kind != "date" for figure in view.figures)
    found = _of_amounts(view) if amounts > 1 else []
    for find in _PLAIN:
        if more := list(find(view)):
            known = [argument_ids(one) for one in found]
            found += [one for one in more if argument_ids(one) not in known]
    found.sort(key=lambda one: (one.claim.start, one.claim.end))
    return tuple(_numbered(one, f"c{number}") for number, one in enumerate(found, 1))


def _of_amounts(view: View) -> list[Candidate]:
    """The claims that need two figures or more that are no dates, and know of each other."""
    changes = list(find_changes(view))
    context = Context(view, changes)
    return [*changes, *_sums(view, changes), *find_shares(context), *find_repeats(context)]


def _numbered(candidate: Candidate, name: str) -> Candidate:
    return Candidate(
        candidate.claim.model_copy(update={"id": name}), tuple(one.model_copy(update={"id": name}) for one in candidate.others)
    )


def _sums(view: View, changes: list[Candidate]) -> Iterator[Candidate]:
    """Sums that are no change over again (old + difference = new); those told by their numbers alone each once."""
    values = {figure.id: figure.value for figure in view.figures}
    changed = {frozenset(pair) for one in changes for pair in combinations(argument_ids(one), 2)}
    bases = {one.claim.old: one.claim.new for one in changes if one.claim.type == "change" and one.claim.old and one.claim.new}
    known: set[tuple[str | None, ...]] = set()
    ordered = (sum_candidate(view, *found) for find in (find_runs, find_gaps) for found in find(view))
    accounts = (sum_candidate(view, *found) for found in find_accounts(view, bases))
    for told, sums in ((True, find_sums(view)), (False, ordered), (False, accounts), (False, find_balances(view, bases.keys()))):
        for one in sums:
            *parts, total = argument_ids(one)
            key = *sorted(values[name] or "" for name in parts), values[total]
            if (told or key not in known) and not any(frozenset(pair) in changed for pair in combinations((*parts, total), 2)):
                known.add(key)
                yield one
