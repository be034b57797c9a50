"""The server's tables and how they came to be: each step of `MIGRATIONS` is taken once, in its order.

A runner of a dozen lines instead of a tool: there is no way back to go, several processes may start at once, and IT
has one thing less to run.
"""

from typing import Final

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    Engine,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    false,
    func,
    text,
)

ONE_AT_A_TIME: Final = 7_205_318
"""The number of the lock that whoever migrates holds; any number that nobody else uses."""
MIGRATIONS: Final = (
    """
    CREATE TABLE registration(
        room text NOT NULL, id text NOT NULL, received date NOT NULL, sealed bytea,
        kept_at timestamptz NOT NULL DEFAULT now(), fetched_at timestamptz, PRIMARY KEY (room, id));
    CREATE TABLE booking(
        room text NOT NULL, slot text NOT NULL, registration text NOT NULL, confirmed boolean NOT NULL DEFAULT false,
        made_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (room, slot));
    """,
    "CREATE INDEX registration_waiting ON registration(room, kept_at) WHERE sealed IS NOT NULL",
    "CREATE INDEX booking_of ON booking(room, registration)",
)
_metadata = MetaData()
registration: Final = Table(
    "registration",
    _metadata,
    Column("room", String, nullable=False),
    Column("id", String, nullable=False),
    Column("received", Date, nullable=False),
    Column("sealed", LargeBinary),
    Column("kept_at", DateTime(timezone=True), server_default=func.now(), nullable=False),
    Column("fetched_at", DateTime(timezone=True)),
    PrimaryKeyConstraint("room", "id"),
)
"""`sealed` is empty once staff have fetched it: the id stays until its ticket cannot be sent any more."""
booking: Final = Table(
    "booking",
    _metadata,
    Column("room", String, nullable=False),
    Column("slot", String, nullable=False),
    Column("registration", String, nullable=False),
    Column("confirmed", Boolean, server_default=false(), nullable=False),
    Column("made_at", DateTime(timezone=True), server_default=func.now(), nullable=False),
    PrimaryKeyConstraint("room", "slot"),
)
"""Who has which showing; `confirmed` once the registration is kept."""


def migrate(engine: Engine) -> int:
    """Bring the database up to date, all of it or nothing; return how many steps that took."""
    with engine.begin() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": ONE_AT_A_TIME})
        connection.execute(text("CREATE TABLE IF NOT EXISTS migration(step integer PRIMARY KEY)"))
        taken = _steps_taken(connection)
        if taken > len(MIGRATIONS):
            raise RuntimeError("the database was made by a newer version")
        for step in range(taken, len(MIGRATIONS)):
            connection.exec_driver_sql(MIGRATIONS[step])
            connection.execute(text("INSERT INTO migration(step) VALUES (:step)"), {"step": step})
        return len(MIGRATIONS) - taken


def _steps_taken(connection: Connection) -> int:
    return int(connection.execute(text("SELECT count(*) FROM migration")).scalar_one())
