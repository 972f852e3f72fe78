"""How quick a map of 500 pans, beside cytoscape.js in a headless Chromium with the same people and lines.

Both cytoscape.js and Chromium are others' and no part of the program: without Chromium and npm this is left out.
"""

import json
import os
import re
import shutil
import subprocess
import tempfile
from html import unescape
from pathlib import Path
from statistics import median

from app.models.network_map import MapContent
from tests.benchmarks.drawn_maps import dressed, on_screen, out_and_back, pushed, timed, written

PAGE = Path(__file__).parent / "yardsticks" / "cytoscape_pan.html"
KEPT = Path(__file__).parents[2] / "build" / "cytoscape"
SCRIPT = KEPT / "node_modules" / "cytoscape" / "dist" / "cytoscape.min.js"
CYTOSCAPE = "cytoscape@3.34.4"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FRAMES, SCALE = 240, 330
PATIENCE = 180


def measured() -> dict[str, float]:
    """Give `cytoscape_pan_500_ratio`, and the milliseconds of both; nothing where it cannot be measured."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None or not _fetched():
        print("Chromium, or npm to fetch cytoscape.js with, is not here: panning is not compared with a browser.")
        return {}
    dressed()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "500.hossel"
        map_id = written(path, 500)
        with on_screen(path, map_id) as canvas:
            theirs = _panned_there(browser, Path(folder), canvas.open_map.content)
            ours = [timed(lambda step=step: pushed(canvas, *step)) for step in out_and_back(FRAMES)]  # type: ignore[misc]
    pan, pan_there = median(ours) * 1000, median(theirs)
    return {
        "cytoscape_pan_500_ratio": pan / pan_there,
        "cytoscape_pan_500_ms": pan,
        "cytoscape_pan_500_bare_ms": pan_there,
    }


def _fetched() -> bool:
    """Tell whether cytoscape.js is in the build folder, fetching it if it is not."""
    npm = shutil.which("npm")
    if not SCRIPT.exists() and npm is not None:
        KEPT.mkdir(parents=True, exist_ok=True)
        command = [npm, "install", "--prefix", str(KEPT), "--no-save", "--no-audit", "--no-fund", "--silent", CYTOSCAPE]
        subprocess.run(command, check=False)
    return SCRIPT.exists()


def _panned_there(browser: str, folder: Path, content: MapContent) -> list[float]:
    """Give the milliseconds of each frame in the browser."""
    shutil.copy(PAGE, folder / "page.html")
    shutil.copy(SCRIPT, folder / SCRIPT.name)
    (folder / "graph.js").write_text(f"const GRAPH = {json.dumps(_elements(content))};", encoding="utf-8")
    command = [browser, "--headless", "--disable-gpu", "--window-size=1920,1080", f"--user-data-dir={folder / 'user'}"]
    # Chromium keeps itself in a sandbox, which the system's administrator cannot have.
    command += ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    command += ["--dump-dom", (folder / "page.html").as_uri()]
    told = subprocess.run(command, check=True, capture_output=True, text=True, timeout=PATIENCE).stdout
    title = re.search(r"<title>(.*?)</title>", told)
    assert title, "the page tells its frames in its title"
    frames: list[float] = json.loads(unescape(title[1]))
    return frames


def _elements(content: MapContent) -> list[dict[str, object]]:
    """Give the graph as cytoscape reads it."""
    centre = content.map.id
    nodes: list[dict[str, object]] = [{"data": {"id": centre, "name": "x"}, "position": {"x": 0, "y": 0}}]
    for actor in content.actors:
        place = {"x": actor.x * SCALE, "y": actor.y * SCALE}
        nodes.append({"data": {"id": actor.id, "name": actor.name}, "position": place})
    ends = ((tie.id, tie.start or centre, tie.end or centre) for tie in content.ties)
    return [*nodes, *({"data": {"id": tie, "source": start, "target": end}} for tie, start, end in ends)]
