"""The printed sheets: what goes on paper, how it is laid on pages, and pictures of those pages.

Sheets are handed plain content; they know no file. A page is a `Figure`, painted on a ReportLab canvas.
"""
