"""Every page of a visit and everything that can lie above it, one after the other."""

from hands import live

ALARM, GPS, MEETINGS = "digitalt-trygghetslarm", "mobilt-trygghetslarm-gps", "digitala-moten-utbildning"
COLLECTED = (ALARM, GPS, "fallarm", "rorelsesensor", "dorrlarm", "lakemedelsautomat")
NARROWED = "halsa"
PAGES = [
    ("home", ""),
    ("area", "trygg"),
    ("area", NARROWED),
    ("area", ""),
    ("product", GPS),
    ("product", f"{GPS}/picture"),
    ("product", "no-longer-here"),
    ("product", MEETINGS),
    ("guide", ""),
    ("guide", "1.0"),
    ("guide", "0.0.0"),
    ("guide", "1.0.0"),
    ("try", ""),
    ("try", "koket"),
    ("search", ""),
    ("interest", "lakemedelsautomat"),
    ("code", "information"),
    ("compare", GPS),
    ("compare", f"{ALARM}+{GPS}+fallarm"),
    ("list", ""),
    ("radar", ""),
    ("about", ""),
    ("show", "politiker/3"),
    ("show", "politiker/8"),
    ("interest", "+".join(COLLECTED)),
    ("code", "contact"),
    ("write", "route"),
    ("write", "contact"),
    ("write", "check"),
]
WORD = {"sv": "larm", "fi": "hälytin", "en": "alarm", "da": "alarm"}


def every_page(stage):
    """Go to each page and yield its name; leave the visit when all have been seen."""
    for page, subject in PAGES:
        if page == "list":
            for each in COLLECTED[:4]:
                stage.models.myList.toggle(each)
        if page == "write":
            begin_writing(stage)
        if page != "home":
            stage.go_to(page, subject)
        if subject == NARROWED:
            stage.visitor.touch("button-filter")
        if page == "search":
            stage.models.search.typeText(WORD.get(stage.models.display.language, WORD["sv"]))
            stage.visitor.wait(lambda: stage.models.search.count > 0, "results")
        live(0.3)
        yield f"{page}:{subject}"
    stage.models.session.endVisit()
    stage.begin()
    live(0.3)


def begin_writing(stage):
    """Come to where one can write, and have answered that an e-mail is welcome."""
    write = stage.models.write
    stage.go_to("code", "contact")
    stage.visitor.wait(lambda: write.property("available"), "somebody who reads what is written")
    write.showStep("route")
    write._draft.answer(write._draft.typed._replace(route="email"))


def every_cover(stage):
    """Show each thing that lies above the pages and yield its name."""
    for button in ("button-language", "button-easier", "button-help"):
        stage.visitor.touch(button)
        stage.visitor.wait_for("button-close")
        yield button
        stage.models.session.endVisit()
        stage.begin()
    stage.visitor.touch("button-listen")
    stage.visitor.touch("button-listen-pause")
    yield "listening"
    stage.visitor.touch("button-help")
    stage.visitor.touch("button-listen-pause")
    yield "listening to help"
    stage.visitor.touch("button-listen-stop")
    stage.visitor.touch("button-close")
    stage.clock.ahead += 91
    stage.visitor.wait_for("warning-overlay")
    yield "warning"
    stage.visitor.touch("button-continue")
    live(0.3)
