"""Somebody else who does something at a chosen moment, between two statements on the share."""

import contextlib

import apsw
import pytest


class OtherHands:
    """Calls back before statements that any new connection to one file carries out."""

    def __init__(self):
        self._paused = False

    def pause(self):
        self._paused = True

    def go_on(self):
        self._paused = False

    @contextlib.contextmanager
    def before(self, path, do):
        def trace(_cursor, sql, _values):
            if not self._paused:
                do(sql)
            return True

        def opened(connection):
            if connection.filename in {str(path), path.name}:  # who only reads has a way of its own to the file
                connection.exec_trace = trace

        apsw.connection_hooks.append(opened)
        try:
            yield
        finally:
            apsw.connection_hooks.remove(opened)


@pytest.fixture
def other_hands():
    return OtherHands()
