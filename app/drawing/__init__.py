"""Maps and charts as figures: shapes in millimetres, with text measured from our own font files. No toolkit.

Screen, PDF and SVG paint the same `Figure`; only its colours, named by meaning, differ.
"""
