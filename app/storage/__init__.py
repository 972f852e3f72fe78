"""One programme is one file: open it, read it, commit edits, undo, search, check, back up.

Only this room speaks SQL. Start reading at `file.ProgrammeFile`; what is in a file stands in `migrations`.
"""

from app.storage.file import ProgrammeFile
from app.storage.search import EVERYWHERE, Found, Within

__all__ = ["EVERYWHERE", "Found", "ProgrammeFile", "Within"]
