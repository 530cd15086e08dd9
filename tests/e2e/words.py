# SPDX-License-Identifier: Apache-2.0
"""The words of the interface, read from the translation files: what a text of the sources is called in a
language, and whether a text that was found on the screen belongs to another one."""
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

TRANSLATIONS = Path(__file__).resolve().parent.parent.parent / "translations/ccj_ja.ts"
JAPANESE = re.compile(r"[぀-ヿ㐀-鿿]")
PLACES = re.compile(r"%L?\d|%n")
# Names that are the same in every language.
PROPER = re.compile(r"Citrix|Cloud|Japan|English|OrgID|PowerShell|Azure AD|Active Directory|CSV|JSON|ID|DaaS|Workspace|API|"
                    r"Ctrl|Shift|Alt|Del|F\d+|\S+@\S+|https?://\S+|127\.0\.0\.1\S*|HTTPS?|DNS|TCP|UDP|TLS|"
                    r"[*\w-]+(?:\.[A-Za-z][\w-]*)+(?::\d+)?")


def plain(text):
    """Without access keys and the dots of an action that asks first."""
    return re.sub(r"\(&\w\)|\(\w\)$|&|\.\.\.$|…$", "", text).strip()


class Words:
    """What the interface says for a text of the sources, without access keys."""

    def __init__(self, language):
        self.language = language
        self.japanese = {}
        self.names = set()  # as others sent them; the same in every language
        self._in_class = {}
        for context in ElementTree.parse(TRANSLATIONS).iter("context"):
            for message in context.iter("message"):
                texts = [form.text for form in message.iter("numerusform")] or [message.findtext("translation")]
                source, text = message.findtext("source"), texts[0] or ""
                self.japanese.setdefault(source, text)
                self._in_class[context.findtext("name").split("::")[-1], source] = text
        self._foreign = [pattern for source, japanese in self.japanese.items() if source != japanese
                         for pattern in [_pattern(source if language == "ja" else japanese, language)] if pattern]

    def __call__(self, source, where=None):
        """Where: the class that says it, for words that are translated in more than one way."""
        return plain(self.written(source, where))

    def written(self, source, where=None):
        """The same, as it is written: with access keys and dots."""
        japanese = self._in_class.get((where, source)) or self.japanese.get(source, source)
        return japanese if self.language == "ja" else source

    def pattern(self, source, *values):
        """An expression for what a text of the sources becomes with these values in its places; in the others
        stands whatever there may be."""
        return _expression(self(source), values)

    def foreign(self, text):
        """The text is one of the other language's."""
        return plain(text) not in self.names and any(pattern.fullmatch(plain(text)) for pattern in self._foreign)

    def looks_foreign(self, text):
        """A control's text that has words of the other language only. For what our own catalogue does not
        hold, such as the toolkit's texts; names of people and products are taken out first."""
        if self.language == "ja":
            return bool(re.search(r"[A-Za-z]{2}", PROPER.sub("", text))) and not JAPANESE.search(text)
        return False


def _pattern(text, language):
    """An expression for a text with placeholders; None when too little of it is fixed to tell."""
    pieces = PLACES.split(plain(text))
    fixed = "".join(pieces)
    enough = len(re.findall(r"[A-Za-z]", PROPER.sub("", fixed))) >= 3 if language == "ja" \
        else len(JAPANESE.findall(fixed)) >= 2
    return _expression(plain(text)) if enough else None


def _expression(text, values=()):
    def put(place):
        number = place[0].lstrip("%L")
        return re.escape(str(values[int(number) - 1])) if number.isdigit() and int(number) <= len(values) else ".+"
    return re.compile(PLACES.sub(put, re.escape(text).replace(r"\(s\)", "s?")), re.DOTALL)
