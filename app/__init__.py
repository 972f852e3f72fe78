"""Hosselkaart: network maps, notes and insights of one evening, on one laptop, on paper.

Where things are, from the ground up; every room imports only from rooms named before it
(the four in braces do not know each other):

* ``models``       what it is about: records, edits, history, rules. Plain Python
* ``drawing``      maps, timelines and agendas as figures: shapes in millimetres, no toolkit
* ``{storage``     one programme = one SQLite file: open, migrate, commit, journal, back up
* ``analysis``     questions asked of maps: arrangement, measures
* ``handouts``     the printed sheets
* ``interchange}`` one module per file format
* ``tasks``        what window and command line both ask for
* ``services``     the window's side: workspace, background jobs, preferences
* ``ui``           what people see and touch: one folder per screen, ``parts`` for all of them, ``window`` around them
* ``cli``, ``application``: the two ways in

What is data and no code (words, themes, fonts, templates, the schema, the example) is in ``resources``.
"""

NAME = "Hosselkaart"
__version__ = "0.1.0"

IMPORT_WORKER = "--import-worker"
"""How the program starts itself to read a file from outside; see `app.tasks.apart`."""
