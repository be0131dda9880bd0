"""One end of a quantity: sign, currency, number, unit and rate, as one run of tokens."""

from dataclasses import dataclass
from decimal import Decimal

from extractor.lexicon.figures import FigureWords, Unit
from extractor.mentions.numbers import Number, read_number
from extractor.mentions.tokens import BREAK, NUMBER, WORD, Tokens
from extractor.mentions.written_units import unit_at

HOME = "IDR"
"""The currency of an amount that names none."""
LONGEST = 366
"""More days, weeks, months or years than this are not counted back from now."""


@dataclass(frozen=True, slots=True)
class Side:
    """Tokens `first` to `last` (half-open) as a number with its currency or unit; without either it is bare."""

    first: int
    last: int
    number: Number
    negative: bool
    currency: str | None = None
    unit: Unit | None = None
    cents: bool = False

    def fills_line(self, tokens: Tokens) -> bool:
        """Nothing else stands on its line."""
        opens = self.first == 0 or tokens.kinds[self.first - 1] == BREAK
        return opens and (self.last == len(tokens) or tokens.kinds[self.last] == BREAK)

    @property
    def bare(self) -> bool:
        """No currency and no unit beside the number."""
        return self.currency is None and self.unit is None

    def before(self, tokens: Tokens) -> str:
        """The token before the quantity, lower-cased; empty at the beginning of the text."""
        return tokens.lows[self.first - 1] if self.first > 0 else ""

    def bracketed(self, tokens: Tokens) -> bool:
        """The quantity stands alone in brackets."""
        return self.first > 1 and tokens.lows[self.first - 1] == "(" and tokens.lows[self.last : self.last + 1] == [")"]

    @property
    def factor(self) -> Decimal:
        """How many of the record's unit the printed unit is: a decade 10 years, a cent 1/100 of its currency."""
        if self.cents:
            return Decimal("0.01")
        return self.unit.factor if self.unit is not None else Decimal(1)

    @property
    def value(self) -> Decimal | None:
        """The signed value in the unit's own terms (`dua dekade`: 20 years)."""
        value = self.number.value
        if value is None:
            return None
        value *= self.factor
        return -value if self.negative else value


def read_side(tokens: Tokens, first: int, words: FigureWords) -> Side | None:
    """The quantity that begins at token `first`; None where none does.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> side = read_side(tokenize("Rp 695,29 triliun"), 0, load_lexicon().figures)
    >>> side.currency, side.value == 695290000000000
    ('IDR', True)
    """
    index, negative = _sign(tokens, first, words)
    currency = words.before.at(tokens.lows, index)
    code = None
    if currency:
        code, taken = currency
        index += taken
        after, inner = _sign(tokens, index, words)
        index, negative = after, negative or inner
    if index >= len(tokens):
        return None
    number = read_number(tokens, index, words, money=code is not None)
    if number is None or (code is not None and _letter_follows(tokens, number.last)):
        return None
    if code is not None:
        cents = number.last < len(tokens) and tokens.lows[number.last] in words.cues["cent"]
        return Side(first, number.last + cents, number, negative, code, cents=cents)
    return _with_unit(tokens, first, number, negative, words)


def _letter_follows(tokens: Tokens, index: int) -> bool:
    """`€30m`: a letter that is no scale here is grown to the amount, which then says less than it means."""
    return index < len(tokens) and tokens.glued(index) and tokens.kinds[index] == WORD and len(tokens.lows[index]) == 1


def _with_unit(tokens: Tokens, first: int, number: Number, negative: bool, words: FigureWords) -> Side:
    """The number with the longest unit or currency that follows it."""
    last = number.last
    unit = unit_at(tokens, last, words)
    money = words.after.at(tokens.lows, last) if last < len(tokens) else None
    if money and money[1] >= (unit[1] if unit else 0):
        return Side(first, last + money[1], number, negative, currency=money[0])
    if unit and unit[0].kind == "number" and (number.digits is None or _match_points(tokens, first, words)):
        unit = None  # points of a match are counted, points of an index are a level
    if unit and not (unit[0].kind == "duration" and _other_time(tokens, number, last + unit[1], words)):
        return Side(first, last + unit[1], number, negative, unit=unit[0])
    return Side(first, last, number, negative)


def _match_points(tokens: Tokens, first: int, words: FigureWords) -> bool:
    """`mengoleksi 18 poin`: a verb of sport stands before the number."""
    return any(low in words.cues["points"] for low in tokens.lows[max(0, first - 2) : first])


def _other_time(tokens: Tokens, number: Number, index: int, words: FigureWords) -> bool:
    """The unit of time belongs to what follows it: `Nomor 13 Tahun 2003`, `ditutup di 26.754,12 hari ini`."""
    if index >= len(tokens):
        return False
    year = tokens.kinds[index] == NUMBER and len(tokens.lows[index]) == 4 and tokens.lows[index].isdigit()
    long = number.value is not None and (number.value > LONGEST or number.value != number.value.to_integral_value())
    return year or (long and tokens.lows[index] in words.cues["deictic"])


def _sign(tokens: Tokens, index: int, words: FigureWords) -> tuple[int, bool]:
    """(next index, negative): a `+`, `-` or `minus` right before a number is its sign."""
    if index + 1 >= len(tokens):
        return index, False
    low = tokens.lows[index]
    if low in ("-", "+") and tokens.glued(index + 1):
        if tokens.lows[index - 1 : index] and tokens.lows[index - 1] in words.cues["ordinal"]:
            return index, False  # `pekan ke -19`
        free = not tokens.glued(index) or (
            tokens.kinds[index - 1] not in (WORD, NUMBER) and tokens.lows[index - 1] not in ("-", "+")
        )
        run_together = tokens.kinds[index - 1] == WORD and "," in tokens.lows[index + 1]  # a table: `Jasa-1,26%`
        free = free or run_together
        return (index + 1, low == "-") if free else (index, False)
    if words.numbers.get(low, ("",))[0] == "sign":
        return index + 1, True
    return index, False
