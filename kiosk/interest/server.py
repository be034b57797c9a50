"""The web form as an application: which address leads to which answer."""

from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from kiosk.interest.answers import CALENDAR_FILE, Form


def application(answers: Form, assets: Path) -> Starlette:
    """Return the application; `assets` holds the stylesheet and the icon."""

    async def stylesheet(_request: Request) -> Response:
        return FileResponse(assets / "form.css", media_type="text/css")

    async def icon(_request: Request) -> Response:
        return FileResponse(assets / "icon.svg", media_type="image/svg+xml")

    async def not_found(request: Request, problem: Exception) -> Response:
        response = answers.notice(request, "forged")
        response.status_code = problem.status_code if isinstance(problem, HTTPException) else response.status_code
        return response

    async def broken(request: Request, _problem: Exception) -> Response:
        return answers.notice(request, "broken")

    form_application = Starlette(
        routes=[
            Route("/", answers.start),
            Route("/form.css", stylesheet),
            Route("/icon.svg", icon),
            Route("/{ticket}", answers.show, methods=["GET"]),
            Route("/{ticket}", answers.take, methods=["POST"]),
            Route("/{ticket}/{number:int}.webp", answers.picture),
            Route("/{ticket}/{number:int}.jpg", answers.picture_without_webp),
            Route(f"/{{ticket}}/{CALENDAR_FILE}", answers.calendar),
        ],
        exception_handlers={HTTPException: not_found, Exception: broken},
    )
    form_application.router.redirect_slashes = False  # a redirection would repeat whatever host the request names
    return form_application
