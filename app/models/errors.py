"""Everything that can go wrong in a way a person must be told: one sentence each, on one page.

The sentences say what is the matter and what to do. They are English here and translated where they are shown.
"""

from collections.abc import Mapping

from app.models.language import QT_TRANSLATE_NOOP, Sentence, Slot

CONTEXT = "errors"


class HosselError(Exception):
    """A mishap with a sentence for the person; nothing was changed or half-done."""

    def __init__(self, text: str, slots: Mapping[str, Slot] | None = None, count: int = -1) -> None:
        self.sentence = Sentence(CONTEXT, text, slots or {}, count)
        super().__init__(text)

    def __str__(self) -> str:
        """Give the English sentence, for logs and tests."""
        return self.sentence.said(_english)


def _english(context: str, text: str, count: int) -> str:  # noqa: ARG001
    return text.replace("%n", str(count))


class FileProblem(HosselError):  # noqa: N818
    """A file cannot be used as a programme."""


class Refused(HosselError):  # noqa: N818
    """The rules of the domain, or newer work, stand in the way of a change."""


class BadInput(HosselError):  # noqa: N818
    """What a person typed or brought in cannot be taken as it is."""

    @classmethod
    def of(cls, sentence: Sentence) -> "BadInput":
        """Give the mishap that a sentence tells of."""
        return cls(sentence.text, sentence.slots, sentence.count)


class Cancelled(Exception):  # noqa: N818
    """The person stopped a long task; nothing of it was kept."""


# Files -----------------------------------------------------------------------------------------
FILE_MISSING = QT_TRANSLATE_NOOP("errors", "The file {name} cannot be found. Is the USB stick in?")
FILE_EXISTS = QT_TRANSLATE_NOOP("errors", "The file {name} exists already. Choose another name.")
FILE_EMPTY = QT_TRANSLATE_NOOP("errors", "The file {name} is empty. Choose another file or a backup.")
FILE_FOREIGN = QT_TRANSLATE_NOOP("errors", "The file {name} is not a programme of Hosselkaart.")
FILE_DAMAGED = QT_TRANSLATE_NOOP("errors", "The file {name} is damaged. It was left as it is. Put back a backup.")
FILE_NEWER = QT_TRANSLATE_NOOP("errors", "The file {name} was made by a newer Hosselkaart. Use the newest one.")
FILE_IS_FOLDER = QT_TRANSLATE_NOOP("errors", "{name} is a folder. Choose a file.")
FILE_NOT_REGULAR = QT_TRANSLATE_NOOP("errors", "{name} is a link to another file. Open the file itself.")
FILE_LOCKED = QT_TRANSLATE_NOOP("errors", "The file {name} is open in another window. Close it there first.")
FILE_READ_ONLY = QT_TRANSLATE_NOOP("errors", "You can only look at {name}. Copy it to your own folder to change it.")
FILE_UNREADABLE = QT_TRANSLATE_NOOP("errors", "You may not open {name}. Ask the owner of the file.")
FILE_GONE = QT_TRANSLATE_NOOP("errors", "The file {name} was moved or removed. Save a copy now.")
FOLDER_MISSING = QT_TRANSLATE_NOOP("errors", "The folder {name} cannot be found. Choose another folder.")
FOLDER_READ_ONLY = QT_TRANSLATE_NOOP("errors", "You cannot write in the folder {name}. Choose another folder.")
DISK_FULL = QT_TRANSLATE_NOOP("errors", "The disk is full. Nothing was lost. Make room and try again.")
WRITE_FAILED = QT_TRANSLATE_NOOP("errors", "The file {name} could not be written. Nothing was changed.")
FILE_IN_USE = QT_TRANSLATE_NOOP("errors", "The file {name} is in use just now. Try again in a moment.")
ERASE_UNFINISHED = QT_TRANSLATE_NOOP(
    "errors", "It is erased, but an old copy could not be cleaned yet. Open {name} again later to finish this."
)
BACKUP_BAD = QT_TRANSLATE_NOOP("errors", "The backup {name} is damaged. Choose an older one.")

# Edits -----------------------------------------------------------------------------------------
CHANGED_MEANWHILE = QT_TRANSLATE_NOOP("errors", "This was changed meanwhile. Look again, then change it.")
NEWER_WORK_UNDO = QT_TRANSLATE_NOOP("errors", "This cannot be undone: later work builds on it.")
NOTHING_TO_UNDO = QT_TRANSLATE_NOOP("errors", "There is nothing to undo.")
NOTHING_TO_REDO = QT_TRANSLATE_NOOP("errors", "There is nothing to redo.")
STILL_USED = QT_TRANSLATE_NOOP("errors", "This is still in use by {where}. Remove that first.")
TOO_LONG = QT_TRANSLATE_NOOP("errors", "This text has {length} characters. At most {limit} fit. Make it shorter.")
UNSTORABLE_TEXT = QT_TRANSLATE_NOOP("errors", "This text holds a broken character. Type it again.")
NUMBER_TOO_LARGE = QT_TRANSLATE_NOOP("errors", "This number is too large. Choose a smaller one.")
EMPTY_NAME = QT_TRANSLATE_NOOP("errors", "Fill in a name, for example Mo or my neighbour.")
EMPTY_TITLE = QT_TRANSLATE_NOOP("errors", "Give the programme a title first.")
EMPTY_SESSION = QT_TRANSLATE_NOOP("errors", "Give the session a title first.")
EMPTY_BLOCK = QT_TRANSLATE_NOOP("errors", "Write what happens in this block first.")
EMPTY_TEXT = QT_TRANSLATE_NOOP("errors", "Write something first.")
EMPTY_CLAIM = QT_TRANSLATE_NOOP("errors", "Write the insight as one full sentence.")
EMPTY_CONTEXT = QT_TRANSLATE_NOOP("errors", "Write where this insight holds, and where not.")
EMPTY_ACTION = QT_TRANSLATE_NOOP("errors", "Write what somebody can do. Begin with a verb.")
UNKNOWN_CODES = QT_TRANSLATE_NOOP("errors", "There is no insight {codes}. Write codes such as I1, I3.")
EMPTY_QUESTION = QT_TRANSLATE_NOOP("errors", "Write the learning question first.")
TIE_TO_SELF = QT_TRANSLATE_NOOP("errors", "A line needs two different people. Choose another one.")
EMPTY_LOOP = QT_TRANSLATE_NOOP("errors", "Nobody stands in this loop. Draw it round people.")
TOO_FEW = QT_TRANSLATE_NOOP("errors", "Choose more people first. Hold Shift and tap them.")
BAD_MINUTES = QT_TRANSLATE_NOOP("errors", "A block lasts 1 to 600 minutes.")

# Checking a file -------------------------------------------------------------------------------
CHECK_PAGES = QT_TRANSLATE_NOOP("errors", "The file is damaged. Put back a backup.")
CHECK_REFERENCES = QT_TRANSLATE_NOOP("errors", "%n record(s) refer to something that is gone: {where}.", "", 1)
CHECK_SEARCH = QT_TRANSLATE_NOOP("errors", "Searching misses %n record(s).", "", 1)
CHECK_JOURNAL = QT_TRANSLATE_NOOP("errors", "%n record(s) differ from what the journal says: {where}.", "", 1)

# Bringing in -----------------------------------------------------------------------------------
IMPORT_NO_COLUMNS = QT_TRANSLATE_NOOP(
    "errors", "No column with names was found in {name}. Add a header such as naam;rol."
)
IMPORT_UNKNOWN_FORMAT = QT_TRANSLATE_NOOP("errors", "{name} cannot be read. Use a CSV or XLSX file.")
IMPORT_NO_NETWORK = QT_TRANSLATE_NOOP(
    "errors", "No network was found in {name}. Choose a GraphML, GEXF, GML, Pajek or UCINET file, or a list of lines."
)
IMPORT_TOO_LARGE = QT_TRANSLATE_NOOP("errors", "{name} is too large. At most {limit} fit.")
IMPORT_NO_ROWS = QT_TRANSLATE_NOOP("errors", "{name} has a header but no rows. There is nothing to bring in.")
IMPORT_NO_EGOS = QT_TRANSLATE_NOOP("errors", "No contacts were found in these files. Choose the table of contacts too.")
IMPORT_BAD_COLUMN = QT_TRANSLATE_NOOP("errors", "There is no column {column} in these files. There are: {columns}.")
IMPORT_BAD_FIELD = QT_TRANSLATE_NOOP("errors", "{field} is not a field. Choose from: {fields}.")
IMPORT_NO_SESSION = QT_TRANSLATE_NOOP("errors", "There is no session {number}. There are: {numbers}.")
IMPORT_GAVE_UP = QT_TRANSLATE_NOOP(
    "errors", "{name} cannot be read: it takes too much time or memory. Nothing was changed."
)
NOTHING_TO_BRING_IN = QT_TRANSLATE_NOOP("errors", "There is nothing new in it. Nothing was changed.")
EGO_TABLES_UNCLEAR = QT_TRANSLATE_NOOP("errors", "It is not clear whose contacts these are. Name the column with egos.")

# Photographs -----------------------------------------------------------------------------------
PHOTO_EMPTY = QT_TRANSLATE_NOOP("errors", "{name} is empty. Choose another photo.")
PHOTO_UNKNOWN = QT_TRANSLATE_NOOP("errors", "{name} is not a photo we can read. Choose a JPEG or PNG.")
PHOTO_TOO_LARGE = QT_TRANSLATE_NOOP("errors", "The photo {name} is too large. Make it smaller first.")
PHOTO_DAMAGED = QT_TRANSLATE_NOOP("errors", "The photo {name} is damaged. Choose another one.")

# Printing --------------------------------------------------------------------------------------
NOTHING_TO_PRINT = QT_TRANSLATE_NOOP("errors", "There is nothing to print yet. Draw a map or write notes first.")
NOTHING_TO_SEND = QT_TRANSLATE_NOOP("errors", "There is nothing to send out yet. Draw a map first.")
ONLY_WHOLE = QT_TRANSLATE_NOOP(
    "errors", "As {format} the whole programme goes out. Leave the session out, or choose another format."
)
UNKNOWN_FORMAT = QT_TRANSLATE_NOOP("errors", "There is no format {format}. Choose from: {formats}.")
UNKNOWN_KIND = QT_TRANSLATE_NOOP("errors", "There is no print {kind}. Choose from: {kinds}.")

# Learning questions, closing and giving back --------------------------------------------------
SPLIT_NEEDS_TWO = QT_TRANSLATE_NOOP("errors", "Write two different questions to split this one into.")
MERGED_INTO_ITSELF = QT_TRANSLATE_NOOP("errors", "A question cannot go on in itself. Choose another one.")
MERGED_ROUND = QT_TRANSLATE_NOOP("errors", "That question goes on in this one already. Choose another one.")
NOT_MERGED = QT_TRANSLATE_NOOP("errors", "This question was not merged.")
CLOSED_ALREADY = QT_TRANSLATE_NOOP("errors", "This session is closed already.")
NOT_CLOSED = QT_TRANSLATE_NOOP("errors", "This session is not closed.")
NOTHING_TO_GIVE_BACK = QT_TRANSLATE_NOOP(
    "errors", "There is nothing new to give back. Star a note, or write down a commitment or a decision."
)
ENDS_BEFORE_START = QT_TRANSLATE_NOOP("errors", "A session ends after it begins. Change the time.")

# Places, initiatives and comparing -------------------------------------------------------------
EMPTY_AREA = QT_TRANSLATE_NOOP("errors", "Give the area a name first.")
EMPTY_INITIATIVE = QT_TRANSLATE_NOOP("errors", "Give the initiative a name first.")
EMPTY_ROUND = QT_TRANSLATE_NOOP("errors", "Give the budget round a name first.")
EMPTY_DAY_TITLE = QT_TRANSLATE_NOOP("errors", "Write what is decided on that day first.")
EMPTY_CONDITION = QT_TRANSLATE_NOOP("errors", "Give the condition a name first.")
AREA_IN_ITSELF = QT_TRANSLATE_NOOP("errors", "An area cannot lie in itself. Choose another one.")
NO_VALUE_YET = QT_TRANSLATE_NOOP("errors", "Write the value first. Source and certainty belong to it.")
CELL_CITED = QT_TRANSLATE_NOOP(
    "errors", "Insight {codes} rests on this value. Take it off there first, or change the value instead."
)
IMPORT_NO_TEXT = QT_TRANSLATE_NOOP(
    "errors", "No column with text was found in {name}. Add a header such as tijd;tekst;soort."
)
NOTES_NEED_SESSION = QT_TRANSLATE_NOOP("errors", "Choose to which session the notes belong. There are: {numbers}.")

# The plan of an evening ------------------------------------------------------------------------
BAD_SHORTEST = QT_TRANSLATE_NOOP("errors", "The shortest length is at least 1 minute, and at most the planned one.")
BESIDE_NOTHING = QT_TRANSLATE_NOOP("errors", "The first block has nothing to run beside. Move it down first.")

# Insights, courses of action and actions -------------------------------------------------------
DONE_ALREADY = QT_TRANSLATE_NOOP("errors", "This action is done already.")
NOT_DONE = QT_TRANSLATE_NOOP("errors", "This action is not done yet.")
EVIDENCE_OF_ITSELF = QT_TRANSLATE_NOOP("errors", "An insight cannot be evidence of itself. Choose another source.")
EVIDENCE_ROUND = QT_TRANSLATE_NOOP(
    "errors", "{source} rests on {insight} itself, so it cannot be evidence for it. Choose another source."
)
INSIGHT_CITED = QT_TRANSLATE_NOOP(
    "errors",
    "This insight is cited in {codes}, so it stays. Take it off there first, or put a newer insight in its place.",
)
SUPERSEDED_ALREADY = QT_TRANSLATE_NOOP("errors", "A newer insight stands in the place of this one already.")
NOTHING_REWORDED = QT_TRANSLATE_NOOP("errors", "The words are still the same. Change them first.")

# The publication -------------------------------------------------------------------------------
EMPTY_CHAPTER = QT_TRANSLATE_NOOP("errors", "Give the chapter a title first.")
NO_INSIGHTS_YET = QT_TRANSLATE_NOOP("errors", "There are no insights yet. Make one first.")
NOTHING_FOR_CHAPTERS = QT_TRANSLATE_NOOP("errors", "All insights are in a chapter already.")

# Themes, clusters and memos --------------------------------------------------------------------
EMPTY_THEME = QT_TRANSLATE_NOOP("errors", "Give the theme a name first.")
EMPTY_CLUSTER = QT_TRANSLATE_NOOP("errors", "Give the cluster a name first.")
THEME_THERE = QT_TRANSLATE_NOOP("errors", "There is a theme {name} already. Merge the two, or choose another name.")
THEME_UNDER_ITSELF = QT_TRANSLATE_NOOP("errors", "A theme cannot go under or into itself. Choose another theme.")
THEME_TOO_DEEP = QT_TRANSLATE_NOOP("errors", "Themes go {levels} levels deep. Choose a theme that stands higher.")

# The clock of an evening ------------------------------------------------------------------------
NOTHING_TO_COME = QT_TRANSLATE_NOOP("errors", "All blocks are over. Add one to the plan, or open one again.")
NOTHING_RUNS = QT_TRANSLATE_NOOP("errors", "No block is running. Start one first.")
BLOCK_IS_OVER = QT_TRANSLATE_NOOP("errors", "This block is over already.")
BLOCK_NOT_OVER = QT_TRANSLATE_NOOP("errors", "This block is not over yet.")
NO_CUT = QT_TRANSLATE_NOOP("errors", "No block was agreed to go, or it has begun already. Choose a block to leave out.")

# Who is expected, who is here and where they sit ------------------------------------------------
NO_TABLES = QT_TRANSLATE_NOOP("errors", "Say how many tables there are first.")
TABLE_THERE = QT_TRANSLATE_NOOP("errors", "Give the table a name that no other table has.")
NOBODY_NEW = QT_TRANSLATE_NOOP("errors", "Everybody you chose is expected already.")
HERE_ALREADY = QT_TRANSLATE_NOOP("errors", "{name} is checked in already.")

# Sheets that come back with a code --------------------------------------------------------------
PAPER_MISTYPED = QT_TRANSLATE_NOOP("errors", "This code has a mistake in it. Look at the sheet and type it again.")
PAPER_OTHER_PROGRAMME = QT_TRANSLATE_NOOP("errors", "This sheet is of another programme. Open that programme first.")
PAPER_NO_SESSION = QT_TRANSLATE_NOOP("errors", "This sheet is of session {number}, which is not in this programme.")
PAPER_NO_TABLE = QT_TRANSLATE_NOOP("errors", "Session {number} does not have this table any more. Choose another one.")
PAPER_NO_PERSON = QT_TRANSLATE_NOOP("errors", "This sheet is of somebody who is not in this programme any more.")

# Whole programmes, archives and research files ---------------------------------------------------
JSON_FOREIGN = QT_TRANSLATE_NOOP("errors", "{name} is no programme of Hosselkaart. Choose a file that it exported.")
JSON_BROKEN = QT_TRANSLATE_NOOP("errors", "{name} is damaged: look at line {line}. Export the programme again.")
JSON_WHOLE = QT_TRANSLATE_NOOP("errors", "{name} cannot be used: {why}. Nothing was brought in.")
JSON_FIELD = QT_TRANSLATE_NOOP(
    "errors", "{name} cannot be used. Look at {kind} number {place}, field {field}: {why}. Nothing was brought in."
)
ARCHIVE_BROKEN = QT_TRANSLATE_NOOP("errors", "{name} cannot be unpacked. Make the ZIP file again.")
ARCHIVE_TOO_LARGE = QT_TRANSLATE_NOOP("errors", "{name} unpacks to more than fits. At most {limit} fit.")
ARCHIVE_MANY = QT_TRANSLATE_NOOP(
    "errors", "{name} holds more than {limit} files. Unpack it, and choose the folder with the files instead."
)
ARCHIVE_LOCKED = QT_TRANSLATE_NOOP("errors", "{name} has a password. Unpack it first, then bring in the files.")
ARCHIVE_UNSAFE = QT_TRANSLATE_NOOP("errors", "{name} holds {entry}, which is not safe to unpack. Nothing was read.")
NO_NETWORK_CANVAS = QT_TRANSLATE_NOOP(
    "errors", "{name} is no export of Network Canvas. Choose its ZIP file, its folder, or all its CSV files together."
)

# Networks from files ----------------------------------------------------------------------------
GRAPH_EMPTY = QT_TRANSLATE_NOOP("errors", "{name} holds no network: there is nobody in it. Choose another file.")
GRAPH_NOT_XML = QT_TRANSLATE_NOOP(
    "errors", "{name} is damaged at line {line}. Export it again in the program that made it."
)
GRAPH_UNSAFE = QT_TRANSLATE_NOOP(
    "errors", "{name} holds a DOCTYPE, which can do harm. It was not read. Export it again without it."
)
GRAPH_OTHER_KIND = QT_TRANSLATE_NOOP("errors", "{name} is no {format} file. Choose another file.")
GRAPH_BAD_LINE = QT_TRANSLATE_NOOP(
    "errors", "{name} cannot be read as {format}: line {line} is not as it should be. Export it again."
)
GRAPH_NO_ENDS = QT_TRANSLATE_NOOP(
    "errors", "In {name} it is not clear who is joined with whom. Add a header such as source,target."
)
GRAPH_ONE_ONLY = QT_TRANSLATE_NOOP("errors", "A {format} file holds one map. Choose one map, or another format.")
GRAPH_DL_FORM = QT_TRANSLATE_NOOP(
    "errors", "{name} is in the form {form}, which cannot be read. Save it as one of these: {forms}."
)

# Prints and printers ----------------------------------------------------------------------------
UNKNOWN_PART = QT_TRANSLATE_NOOP("errors", "There is no part {part} in these prints. Choose from: {parts}.")
UNKNOWN_PAPER = QT_TRANSLATE_NOOP("errors", "These prints cannot be had on {paper}. Choose from: {papers}.")
NO_PRINTER = QT_TRANSLATE_NOOP("errors", "No printer was found. Save as PDF, and print it elsewhere.")
PRINTER_GONE = QT_TRANSLATE_NOOP(
    "errors", "The printer {name} cannot be reached. Is it on? Choose another one, or save as PDF."
)
PRINTER_STOPPED = QT_TRANSLATE_NOOP(
    "errors", "The printer stopped at page {page}. Look at its paper and ink, and print on from there."
)

# Files that come in -----------------------------------------------------------------------------
FOLDER_EMPTY = QT_TRANSLATE_NOOP("errors", "There are no CSV files in the folder {name}. Choose another folder.")
WHOLE_PROGRAMME = QT_TRANSLATE_NOOP(
    "errors", "{name} is a whole programme. It becomes a programme of its own: open it with Open, in the File menu."
)
IMPORT_BROKEN = QT_TRANSLATE_NOOP("errors", "{name} cannot be read: it is damaged. Nothing was changed.")
OPEN_FIRST = QT_TRANSLATE_NOOP("errors", "Open a programme first, or make a new one. Then bring in the files.")

# Files that go out ------------------------------------------------------------------------------
NAME_TAKEN = QT_TRANSLATE_NOOP("errors", "There is a folder called {name} there. Choose another folder.")
FILE_HELD = QT_TRANSLATE_NOOP(
    "errors", "{name} is open in another program, or may not be changed. Nothing was written. Close it and try again."
)
