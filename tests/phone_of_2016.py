"""What a phone of late 2016 makes of the form: Chrome and Android's WebView 55, Safari on iOS 10.0.

Such a phone passes over every declaration, rule and picture that it does not know. `Reader` does the same, so that
a browser of today shows what is left. It knows only what is listed here; the rest must be in `NEWER`, with the
versions that first knew it (MDN's browser-compat-data) and what such a phone's owner has instead.
"""

import re
import shutil

import tinycss2
from showroom_kiosk import IN_NO_HURRY

_NAMES = """
    -webkit-appearance -webkit-hyphens -webkit-text-size-adjust align-items align-self background border border-bottom
    border-color border-left border-left-width border-radius border-right border-right-width border-top bottom
    box-sizing clear clip color content counter-increment counter-reset cursor display fill flex flex-basis flex-wrap
    float font font-size font-variant-numeric font-weight height left letter-spacing line-height list-style margin
    margin-bottom margin-left margin-right margin-top max-width min-height min-width object-fit outline outline-offset
    overflow padding padding-bottom padding-left padding-right padding-top pointer-events position resize right stroke
    stroke-linecap stroke-linejoin stroke-width text-align text-decoration top vertical-align white-space width
    word-wrap z-index
"""
PROPERTIES = frozenset(_NAMES.split())
"""The youngest of them: custom properties (Chrome 49, iOS 9.3), font-variant-numeric (52, 9.3), object-fit (32, 10)."""
VALUES = {
    "display": {"block", "inline", "inline-block", "flex", "inline-flex", "none", "table", "table-cell", "list-item"},
    "float": {"left", "right", "none"},
    "clear": {"left", "right", "both", "none"},
    "position": {"relative", "absolute", "fixed", "static"},
    "font-weight": {"normal", "bold", *(str(weight) for weight in range(100, 1000, 100))},
    "white-space": {"normal", "nowrap", "pre", "pre-wrap", "pre-line"},
    "word-wrap": {"normal", "break-word"},
    "text-align": {"left", "right", "center", "justify", "start", "end"},
    "overflow": {"visible", "hidden", "scroll", "auto"},
    "align-items": {"flex-start", "flex-end", "center", "baseline", "stretch"},
    "align-self": {"auto", "flex-start", "flex-end", "center", "baseline", "stretch"},
}
"""All that these could say then; the values of others have not grown in a way that the form could need."""
FUNCTIONS = {"var", "calc", "rgb", "rgba", "rect", "counter", "url"}
UNITS = {"px", "rem", "em", "vw", "vh", "%"}
PSEUDO = {"root", "focus", "hover", "active", "checked", "before", "after", "first-child", "last-child",
          "-webkit-details-marker"}  # fmt: skip
MEDIA = {"min-width", "max-width", "orientation"}
NEWER = {
    "property accent-color": "Chrome 93, iOS 15.4: ticks in the phone's own colour",
    "property appearance": "Chrome 84, iOS 15.4: with -webkit- before it",
    "property color-scheme": "Chrome 81, iOS 13: light, like the media query below",
    "property hyphens": "Chrome 55, iOS 17: with -webkit- before it, otherwise words break where they must",
    "property overflow-wrap: anywhere": "Chrome 80, iOS 15.4: word-wrap",
    "property text-decoration-thickness": "Chrome 89, iOS 12.2: a line of its own thickness",
    "property text-underline-offset": "Chrome 87, iOS 12.2: a line where it always was",
    "property text-wrap": "Chrome 114, iOS 17.4: lines of unequal length",
    "property content: /": "Chrome 77, iOS 17.4: a screen reader says the exclamation mark too",
    "function max": "Chrome 79, iOS 11.3: the first of its two declarations",
    "function min": "Chrome 79, iOS 11.3: the first of its two declarations",
    "supports (display: grid)": "Chrome 57, iOS 10.3: days and hours in lines that wrap",
    "selector :focus-visible": "Chrome 86, iOS 15.4: the phone's own ring",
    "selector :has": "Chrome 105, iOS 15.4: days are asked for though they are not needed",
    "media prefers-color-scheme": "Chrome 76, iOS 13: light",
    "media prefers-contrast": "Chrome 96, iOS 14.5: the ordinary colours",
    "media forced-colors": "Chrome 89: the ordinary colours",
    "picture image/webp": "Chrome 32, iOS 14: the JPEG beside it",
}


class Reader:
    """Reads a stylesheet as such a phone does. `passed_over` is what it did not know, named as in `NEWER`."""

    def __init__(self):
        self.passed_over = set()

    def read(self, text):
        """Return what is left of a stylesheet."""
        return self._rules(tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True))

    def _rules(self, rules):
        return "\n".join(filter(None, map(self._rule, rules)))

    def _rule(self, rule):
        assert rule.type in {"qualified-rule", "at-rule"}, rule
        if rule.type == "qualified-rule":
            selector = tinycss2.serialize(rule.prelude).strip()
            return f"{selector} {{ {self._declarations(rule.content)} }}" if self._selects(rule.prelude) else ""
        if rule.at_keyword == "media":
            known = self._all(rule.prelude, lambda name: name in MEDIA, "media {}")
        else:
            assert rule.at_keyword == "supports", rule
            known = self._supports(rule.prelude)
        inner = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
        if not known:
            return ""
        return f"@{rule.at_keyword} {tinycss2.serialize(rule.prelude)} {{ {self._rules(inner)} }}"

    def _all(self, tokens, is_known, called):
        """Whether the name in every pair of brackets is known."""
        names = [re.match(r"[\w-]*", tinycss2.serialize(each.content))[0] for each in tokens if each.type == "() block"]
        assert names, tinycss2.serialize(tokens)
        self.passed_over.update(called.format(name) for name in names if not is_known(name))
        return all(map(is_known, names))

    def _supports(self, tokens):
        """Whether all that is asked for is known; only `and` is understood here."""
        words = {each.value for each in tokens if each.type == "ident"}
        assert words <= {"and"}, words
        for block in (each for each in tokens if each.type == "() block"):
            asked = tinycss2.parse_one_declaration(block.content)
            if Reader()._unknown(asked):
                self.passed_over.add(f"supports ({tinycss2.serialize(block.content)})")
                return False
        return True

    def _selects(self, tokens):
        """Whether every selector of the list is known: one that is not takes the whole rule with it."""
        unknown = self._unknown_selectors(list(tokens))
        self.passed_over.update(unknown)
        return not unknown

    def _unknown_selectors(self, tokens):
        unknown = set()
        for before, token in zip([None, *tokens], tokens, strict=False):
            after_colon = before is not None and before.type == "literal" and before.value == ":"
            if token.type == "ident" and after_colon and token.value not in PSEUDO:
                unknown.add(f"selector :{token.value}")
            elif token.type == "function" and token.name == "not":
                unknown |= self._unknown_selectors(token.arguments)
                if {each.value for each in token.arguments if each.type == "literal"} & {",", " ", ">", "+", "~"}:
                    unknown.add("selector :not of more than one simple selector")
            elif token.type == "function":
                unknown.add(f"selector :{token.name}")
        return unknown

    def _declarations(self, content):
        kept = []
        for declaration in tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True):
            assert declaration.type == "declaration", declaration  # nested rules: Chrome 120
            unknown = self._unknown(declaration)
            self.passed_over.update(unknown)
            if not unknown:
                kept.append(declaration.serialize())
        return "; ".join(kept)

    def _unknown(self, declaration):
        name, tokens = declaration.lower_name, list(declaration.value)
        if name.startswith("--"):
            return set()
        said = " ".join(tinycss2.serialize(tokens).split())
        if name not in PROPERTIES:
            return {f"property {name}", f"property {name}: {said}"} & NEWER.keys() or {f"property {name}"}
        if name in VALUES and not any(each.type == "function" for each in tokens) and said not in VALUES[name]:
            return {f"property {name}: {said}"}
        if name == "content" and any(each.type == "literal" and each.value == "/" for each in tokens):
            return {"property content: /"}
        return self._unknown_in_value(tokens)

    def _unknown_in_value(self, tokens):
        unknown = set()
        for token in tokens:
            if token.type == "function":
                unknown |= (
                    self._unknown_in_value(token.arguments) if token.name in FUNCTIONS else {f"function {token.name}"}
                )
            elif token.type == "dimension" and token.lower_unit not in UNITS:
                unknown.add(f"unit {token.lower_unit}")
        return unknown


def served(folder):
    """Return what the form's process runs to serve the files in `folder`, to one who is in no hurry."""
    return f"""
from pathlib import Path
from kiosk.interest import process
process.ASSETS = Path({str(folder)!r})
{IN_NO_HURRY}"""


def reduced(assets, folder):
    """Copy the form's files as such a phone understands them; return what it has passed over."""
    shutil.copytree(assets, folder)
    reader = Reader()
    style = folder / "form.css"
    style.write_text(reader.read(style.read_text(encoding="utf-8")), encoding="utf-8")
    for page in folder.glob("*.html"):
        text = page.read_text(encoding="utf-8")
        left = re.sub(r'<source type="image/webp"[^>]*>', "", text)
        if left != text:
            reader.passed_over.add("picture image/webp")
        page.write_text(left, encoding="utf-8")
    return reader.passed_over
