"""Catalogues of every kind of record, for laws that hold for all of them."""

from hypothesis import strategies as st

from catalog.entities import (
    KIND_OF,
    AlarmWorkflow,
    Article,
    DataUse,
    Evidence,
    GuideAnswer,
    GuideQuestion,
    Maturity,
    Need,
    NeedArea,
    Picture,
    Playlist,
    Price,
    Product,
    ProductType,
    Recipient,
    Scores,
    Showroom,
    Slide,
    Trial,
    TrialStep,
    TryHere,
)

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
IDS = st.text("abcXYZ019-_", min_size=1, max_size=8)
TEXTS = st.dictionaries(st.sampled_from(["sv", "fi", "en", "da", "ar"]), WORDS, max_size=3)
LISTS = st.lists(TEXTS, max_size=2).map(tuple)
DIGESTS = st.text("0123456789abcdef", min_size=64, max_size=64)
PICTURES = st.builds(Picture, large=DIGESTS, small=DIGESTS, alt=TEXTS, credit=WORDS, illustration=st.booleans())
PRICES = st.builds(Price, show=st.booleans(), min_sek=st.none() | st.integers(0, 10**6), source=st.none() | WORDS)
STEPS = st.builds(TrialStep, phase=st.sampled_from(["ide", "test"]), date=WORDS, worked=st.none() | st.booleans())
TYPES = st.builds(
    ProductType,
    id=IDS,
    number=st.integers(0, 9999),
    name=TEXTS,
    summary=TEXTS,
    staff_facing=st.booleans(),
    devices=LISTS,
    suits=LISTS,
    supplier_questions=LISTS,
    needs=st.lists(IDS, max_size=2).map(tuple),
    alarm=st.builds(AlarmWorkflow, alarms=st.booleans(), steps=LISTS, verify_locally=st.booleans()),
    data=st.builds(DataUse, level=st.integers(0, 3), collects=TEXTS, technology=st.lists(WORDS, max_size=2).map(tuple)),
    price=st.none() | PRICES,
    evidence=st.lists(
        st.builds(Evidence, claim=TEXTS, source=WORDS, year=st.none() | st.integers(1990, 2026)), max_size=2
    ).map(tuple),
    trials=st.lists(st.builds(Trial, title=TEXTS, steps=st.lists(STEPS, max_size=2).map(tuple)), max_size=1).map(tuple),
    maturity=st.builds(Maturity, ring=WORDS),
    scores=st.builds(Scores, values=st.dictionaries(IDS, st.integers(1, 5), max_size=2), illustrative=st.booleans()),
    try_here=st.none() | st.builds(TryHere, how=TEXTS, available=st.booleans()),
    search_words=st.dictionaries(st.sampled_from(["sv", "fi"]), st.lists(WORDS, max_size=2).map(tuple), max_size=2),
    pictures=st.lists(PICTURES, max_size=1).map(tuple),
)
ANSWERS = st.builds(GuideAnswer, text=TEXTS, needs=st.lists(IDS, max_size=2).map(tuple), next=WORDS, area=WORDS)
OTHERS = st.one_of(
    st.builds(
        GuideQuestion,
        id=IDS,
        text=TEXTS,
        answers=st.lists(ANSWERS, max_size=3).map(tuple),
        skip=ANSWERS,
        order=st.integers(),
    ),
    st.builds(
        Playlist,
        id=IDS,
        name=TEXTS,
        slides=st.lists(
            st.builds(Slide, type=IDS, view=st.sampled_from(["picture", "arguments"]), says=TEXTS), max_size=2
        ).map(tuple),
    ),
    st.builds(Need, id=IDS, text=TEXTS, order=st.integers(-3, 3)),
    st.builds(NeedArea, id=IDS, name=TEXTS, needs=st.lists(IDS, max_size=2).map(tuple), picture=st.none() | PICTURES),
    st.builds(
        Product,
        id=IDS,
        type=IDS,
        name=WORDS,
        articles=st.lists(st.builds(Article, number=WORDS, name=WORDS), max_size=1).map(tuple),
    ),
    st.builds(Recipient, id=IDS, name=WORDS, public_key=WORDS),
    st.builds(Showroom, id=IDS, name=TEXTS, retention_days=st.integers(1, 90)),
)
CATALOGUES = st.lists(TYPES | OTHERS, max_size=5).map(
    lambda all_: {(KIND_OF[type(each)], each.id): each for each in all_}
)
