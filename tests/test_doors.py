"""One library, one door: who may import what is outside the standard library."""

import ast
from pathlib import Path

ROOT = Path(__file__).parent.parent
DOORS = {
    "telegram": {
        f"bot/channels/{name}.py"
        for name in (
            "telegram",
            "telegram_edits",
            "telegram_errors",
            "telegram_http",
            "telegram_shown",
            "telegram_updates",
        )
    },
    "aiohttp": {"bot/channels/telegram_http.py"},
    "aiosqlite": {"storage/sqlite.py"},
    "filelock": {"storage/sqlite.py"},
    "apscheduler": {"bot/clock.py"},
    "fluent": {"bot/i18n.py"},
    "holidays": {"bot/domain/calendar.py"},
    "phonenumbers": {"bot/domain/privacy.py"},
    "PIL": {"bot/media.py"},
    "prometheus_client": {"bot/metrics.py"},
    "pydantic_settings": {"bot/settings.py"},
    "uvicorn": {"bot/web/server.py"},
    "jinja2": {"bot/web/html.py"},
    "votelib": {"bot/domain/results.py"},
    "matplotlib": {"bot/charts.py"},
    "docx": {"bot/minutes.py"},
    "segno": {"bot/qr.py"},
    "reportlab": {"bot/printing.py"},
    "smtplib": {"bot/channels/email.py"},
}
FOLDERS = {"starlette": "bot/web/"}


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found


def test_each_library_comes_in_by_its_own_door() -> None:
    wrong = []
    for folder in ("bot", "handlers", "storage"):
        for path in (ROOT / folder).rglob("*.py"):
            name = path.relative_to(ROOT).as_posix()
            for library in imports(path):
                elsewhere = library in DOORS and name not in DOORS[library]
                outside = library in FOLDERS and not name.startswith(FOLDERS[library])
                if elsewhere or (outside and name != "bot/app.py"):
                    wrong.append(f"{name} imports {library}")
    assert not wrong
