import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.session import CODE_PAGE, SHOW_PAGE, Session, State
from kiosk.settings import SessionSettings

TIMES = SessionSettings(idle_seconds=90, warning_seconds=30, code_seconds=180)
ATTRACT = Session(TIMES, State.ATTRACT)


def test_without_a_catalogue_a_touch_does_nothing():
    waiting = Session(TIMES, State.WAITING)
    assert waiting.touched(5).page_changed("area", 6).continued(7).ended().at(1000) == waiting
    assert waiting.may_switch
    assert waiting.catalogue_arrived() == ATTRACT


def test_a_touch_begins_a_visit_and_another_prolongs_it():
    visit = ATTRACT.touched(10)
    assert visit.state is State.ACTIVE
    assert not visit.may_switch
    assert visit.wakes == 100
    assert visit.touched(50).wakes == 140
    assert visit.at(99.9) == visit
    assert visit.catalogue_arrived() == visit


def test_the_warning_counts_down_and_then_all_is_forgotten():
    warning = ATTRACT.touched(10).page_changed("product", 10).at(100)
    assert warning.state is State.WARNING
    assert [warning.seconds_left(now) for now in (100, 100.5, 129.1, 130, 140)] == [30, 30, 1, 0, 0]
    assert warning.at(129.9) == warning
    assert warning.at(130) == ATTRACT


def test_the_warning_is_answered_without_limit():
    visit = ATTRACT.touched(0)
    for lap in range(1, 50):
        warning = visit.at(lap * 100)
        assert warning.state is State.WARNING
        visit = warning.continued(lap * 100)
        assert visit.state is State.ACTIVE
        assert visit.seconds_left(lap * 100) == 0


def test_a_touch_beside_the_answer_gives_the_whole_countdown_again():
    warning = ATTRACT.touched(0).at(90).touched(115)
    assert warning.state is State.WARNING
    assert warning.seconds_left(115) == 30


def test_the_code_stays_longer():
    visit = ATTRACT.touched(0).page_changed(CODE_PAGE, 0)
    assert visit.at(179).state is State.ACTIVE
    assert visit.at(180).state is State.WARNING
    assert visit.page_changed("product", 5).wakes == 95


def test_film_and_speech_keep_a_visit_but_not_for_ever_without_a_hand():
    visit = ATTRACT.touched(0)
    for second in range(60, 901, 60):
        visit = visit.watched(second).at(second)
        assert visit.wakes == second + 90
    assert visit.watched(901) == visit
    assert visit.at(990).state is State.WARNING
    assert visit.touched(950).watched(1000).wakes == 1090
    assert visit.page_changed("area", 950).watched(1000).wakes == 1090


def test_film_and_speech_neither_begin_a_visit_nor_answer_the_warning():
    warning = ATTRACT.touched(0).at(90)
    assert warning.watched(95) == warning
    assert warning.continued(100).watched(1000).wakes == 1090
    assert ATTRACT.watched(5) == ATTRACT


def test_the_warning_is_heard_as_it_comes_and_ten_seconds_before_the_end():
    visit, left, heard = ATTRACT.touched(0), 0, []
    for quarter in range(4 * 160):
        now = quarter / 4
        visit = visit.touched(now) if now == 112 else visit.at(now)  # 112: a hand that leans on the screen
        if visit.rings(left, now):
            heard.append(now)
        left = visit.seconds_left(now)
    assert heard == [90, 110, 132]


def test_a_slide_stays_while_a_group_talks_and_not_for_ever():
    visit = ATTRACT.touched(0).page_changed(SHOW_PAGE, 0)
    assert visit.at(TIMES.show_seconds - 1).state is State.ACTIVE
    warning = visit.at(TIMES.show_seconds)
    assert warning.state is State.WARNING
    assert warning.continued(700).wakes == 700 + TIMES.show_seconds
    assert warning.at(TIMES.show_seconds + TIMES.warning_seconds) == ATTRACT
    assert visit.page_changed("home", 5).wakes == 95


def test_an_answer_without_a_question_and_an_end_without_a_visit_do_nothing():
    visit = ATTRACT.touched(0)
    assert visit.continued(50) == visit
    assert ATTRACT.ended() == ATTRACT
    assert ATTRACT.page_changed("home", 3) == ATTRACT
    assert ATTRACT.at(1e9) == ATTRACT
    assert visit.ended() == ATTRACT


def test_a_computer_that_slept_still_warns_first():
    warning = ATTRACT.touched(0).at(1e6)
    assert warning.state is State.WARNING
    assert warning.seconds_left(1e6) == 30


def test_the_countdown_never_says_a_second_more():
    times = SessionSettings(idle_seconds=20, warning_seconds=60, code_seconds=180)
    assert Session(times, State.WARNING, since=1988.878079730526).seconds_left(1988.878079730526) == 60


DO = {
    "touch": Session.touched,
    "page": lambda session, now: session.page_changed("area", now),
    "code": lambda session, now: session.page_changed(CODE_PAGE, now),
    "continue": Session.continued,
    "end": lambda session, _now: session.ended(),
    "tick": Session.at,
    "film": Session.watched,
}
STEPS = st.lists(st.tuples(st.sampled_from(list(DO)), st.floats(0, 400)), max_size=60)


@given(STEPS, st.integers(20, 60), st.integers(20, 120), st.booleans())
def test_laws_of_a_visit_under_any_order_of_touches_and_ticks(steps, warning_seconds, idle_seconds, waiting):
    times = SessionSettings(idle_seconds=idle_seconds, warning_seconds=warning_seconds, code_seconds=180)
    session = Session(times, State.WAITING if waiting else State.ATTRACT)
    now, last_sign, warned_at = 0.0, 0.0, None
    for action, pause in steps:
        now += pause
        before = session
        session = DO[action](before, now)
        if session.state is State.WARNING and before.state is not State.WARNING:
            assert before.state is State.ACTIVE
            assert now - last_sign >= idle_seconds
            warned_at = now
        if session.state is State.ATTRACT and before.state not in {State.ATTRACT, State.WAITING}:
            assert session == Session(times, State.ATTRACT)
            if action != "end":
                assert before.state is State.WARNING
                assert now - max(warned_at, last_sign) >= 20
        if action in {"touch", "page", "code", "continue"} and not session.may_switch:
            last_sign = now if session.since == now else last_sign
            assert session.since == now or (action == "continue" and session == before)
        if action == "film":
            assert session.state is before.state
            last_sign = session.since if session.state is State.ACTIVE else last_sign
        assert waiting == (session.state is State.WAITING)
        assert 0 <= session.seconds_left(now) <= warning_seconds


@pytest.mark.parametrize("state", list(State))
def test_only_without_a_visitor_may_the_catalogue_switch(state):
    assert Session(TIMES, state).may_switch == (state in {State.WAITING, State.ATTRACT})
